package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is wrong with a file is told beside the field that sent it, and stays there. */
class RefusedFileIT extends ContainerTest {

  private static final Pattern BESIDE_THE_FILE =
      Pattern.compile("id=\"import:file-error\"[^>]*>(.*?)</div>", Pattern.DOTALL);

  @Inject MachineFixture machine;

  @Test
  void aFileOfPupilsThatCannotBeReadIsToldBesideItsField() {
    assertThat(besideTheFile(sent("eleves.xml", "ceci est une lettre")))
        .contains("Le contenu du fichier ne correspond pas à son nom");
  }

  @Test
  void aFileWithoutContentIsNotTakenForOneThatWasForgotten() {
    assertThat(besideTheFile(sent("eleves.xml", ""))).contains("Ce fichier est vide");
    assertThat(besideTheFile(sent("", ""))).contains("Choisissez le fichier à importer");
  }

  private HttpResponse<String> sent(String name, String content) {
    School school = given.aSchool();
    HttpClient browser = machine.aBrowserOf(machine.emailOf(school.adminId()));
    String page = "/orga/importer?etablissement=" + school.organizationId();
    return machine.sendFile(browser, page, "import", name, content);
  }

  private static String besideTheFile(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    Matcher found = BESIDE_THE_FILE.matcher(answer.body());
    return found.find() ? found.group(1) : "";
  }
}
