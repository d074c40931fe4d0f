package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.learner.boundary.ImportLearners;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ImportLearnersIT extends ContainerTest {

  @Inject ImportLearners importLearners;

  @Test
  void anImportMakesTheBaseExactlyTheFileAndDisablesWhoIsGone() throws Exception {
    School school = given.aSchool();
    as(school.adminId(), () -> importPupils(school, pupil(1, "ROUX", "3A"), pupil(2, "ALI", "3A")));

    var outcome =
        as(
            school.adminId(),
            () -> importPupils(school, pupil(2, "ALI", "3B"), pupil(3, "NEUF", "3B")));

    assertThat(outcome.created()).isEqualTo(1);
    assertThat(outcome.updated()).isEqualTo(1);
    assertThat(outcome.disabled()).isEqualTo(1);
    assertThat(active(school)).isEqualTo(2);
  }

  @Test
  void aFileWithOneProblemChangesNothing() throws Exception {
    School school = given.aSchool();
    as(school.adminId(), () -> importPupils(school, pupil(1, "ROUX", "3A")));

    var outcome =
        as(
            school.adminId(),
            () -> importPupils(school, pupil(2, "ALI", "3A"), sameIneAs(2, "DOUBLE", "3A")));

    assertThat(outcome.imported()).isFalse();
    assertThat(outcome.problems()).hasSize(1);
    assertThat(active(school)).isEqualTo(1);
  }

  @Test
  void anotherSchoolsPupilBaseLooksMissing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();

    assertThatThrownBy(
            () -> as(other.adminId(), () -> importPupils(school, pupil(1, "ROUX", "3A"))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void anAccountWithoutRightIsTurnedAwayAtTheDoor() throws Exception {
    School school = given.aSchool();
    long nobodyInParticular = given.anAccount();

    assertThatThrownBy(
            () -> as(nobodyInParticular, () -> importPupils(school, pupil(1, "ROUX", "3A"))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }

  private ImportLearners.Outcome importPupils(School school, String... pupils) {
    StringBuilder eleves = new StringBuilder();
    StringBuilder structures = new StringBuilder();
    for (String pupil : pupils) {
      String[] parts = pupil.split("§");
      eleves.append(parts[0]);
      structures.append(parts[1]);
    }
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-15'?><BEE_ELEVES><PARAMETRES><UAJ>%s</UAJ></PARAMETRES><DONNEES><ELEVES>%s</ELEVES><STRUCTURES>%s</STRUCTURES></DONNEES></BEE_ELEVES>"
            .formatted(school.uai(), eleves, structures);
    return importLearners.importFile(
        school.organizationId(),
        "eleves.xml",
        new ByteArrayInputStream(xml.getBytes(Charset.forName("ISO-8859-15"))));
  }

  private long active(School school) {
    return given.count(
        "select count(*) as number from learner where organization_id = ? and not disabled",
        school.organizationId());
  }

  private static String sameIneAs(int n, String lastName, String division) {
    return pupil(n, lastName, division).replace("ELEVE_ID='" + n + "'", "ELEVE_ID='9'");
  }

  private static String pupil(int n, String lastName, String division) {
    return "<ELEVE ELEVE_ID='%1$d'><ID_NATIONAL>%1$010dA</ID_NATIONAL><NOM_DE_FAMILLE>%2$s</NOM_DE_FAMILLE><PRENOM>Ada</PRENOM><DATE_NAISS>01/02/2011</DATE_NAISS></ELEVE>§<STRUCTURES_ELEVE ELEVE_ID='%1$d'><STRUCTURE><CODE_STRUCTURE>%3$s</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>"
        .formatted(n, lastName, division);
  }
}
