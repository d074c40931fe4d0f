package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A school puts its sessions in order: two of them exchange their rooms and hours by a file that it
 * was given, after every error was read, and those that nobody ever held are deleted at once.
 */
@ExtendWith(Demonstration.Given.class)
class SessionsByFileJourneyIT {

  private static final int ROOM = 2;
  private static final int TIME = 4;

  @Test
  void aSchoolPutsItsSessionsInOrder(Demonstration demo) throws IOException {
    try (Visitor office = demo.atDesktop("secretariat@college.example")) {
      deletesWhatNobodyHeld(office);
      office.open("/certif/importer-sessions");
      byte[] coming =
          office.download(() -> office.page().getByText("Sessions à venir").first().click());
      List<String> lines = new String(coming, StandardCharsets.UTF_8).lines().toList();
      exchanges(office, lines, demo.stage().folder().resolve("sessions.csv"));
    }
  }

  private static void deletesWhatNobodyHeld(Visitor office) {
    office.open("/certif/sessions?statut=NEVER_HELD").fits();
    assertThat(office.locator("tbody tr")).hasCount(2);
    office.click("Supprimer les 2 sessions jamais tenues").examine();
    office.click("Supprimer ces sessions");
    office.sees("2 sessions jamais tenues ont été supprimées");
    assertThat(office.statusOf("/certif/sessions?statut=NEVER_HELD")).isEqualTo(200);
    assertThat(office.locator("tbody tr")).hasCount(0);
  }

  private static void exchanges(Visitor office, List<String> lines, Path file) throws IOException {
    String heading = lines.get(0);
    String[] first = cells(lines, "CDI");
    String[] second = cells(lines, "Info 2");
    sends(office, write(file, heading, swapped(first, second), "999999999;;A;;;;"));
    office.sees("Aucune session de votre centre ne porte le numéro").onPhoneToo();
    assertThat(office.locator("#create button")).hasCount(0);

    office.page().getByText("Envoyer de nouveau").click();
    sends(office, write(file, heading, swapped(first, second), swapped(second, first)));
    office.sees("Session " + first[0] + " modifiée").sees("Salle avant : CDI").onPhoneToo();
    office.page().getByText(Pattern.compile("^Appliquer le fichier")).click();
    office.sees("Aucune session créée, 2 modifiées");
    assertThat(row(office, first[0])).containsText("Info 2");
    assertThat(row(office, second[0])).containsText("CDI");
  }

  /** The line of the session to come in this room, its texts between quotes. */
  private static String[] cells(List<String> lines, String room) {
    return lines.stream()
        .map(line -> line.split(";", -1))
        .filter(line -> line.length > ROOM && line[ROOM].equals('"' + room + '"'))
        .findFirst()
        .orElseThrow();
  }

  /** This session in the place of the other one, whatever else is said of it left out. */
  private static String swapped(String[] session, String[] other) {
    return String.join(";", session[0], "", other[ROOM], other[TIME - 1], other[TIME], "", "");
  }

  private static Path write(Path file, String... lines) throws IOException {
    return Files.writeString(file, String.join("\r\n", lines));
  }

  private static void sends(Visitor office, Path file) {
    office.choosesFile("Fichier CSV", file).click("Vérifier le fichier");
    office.page().waitForURL("**/certif/fichier-sessions?*");
  }

  private static Locator row(Visitor office, String number) {
    return office.locator("tbody tr:has(th:has-text('" + number + "'))");
  }
}
