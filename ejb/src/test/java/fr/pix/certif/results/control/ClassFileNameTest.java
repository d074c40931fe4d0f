package fr.pix.certif.results.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClassFileNameTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 16);

  @Test
  void aFileIsNamedAfterTheDayAndTheClass() {
    assertThat(ClassFileName.results(TODAY, "3A")).isEqualTo("20260416_resultats_3A.csv");
    assertThat(ClassFileName.certificates(TODAY, "3A")).isEqualTo("20260416_attestations_3A.pdf");
  }

  @Test
  void accentsAndSpacesOfAClassBecomePlain() {
    assertThat(ClassFileName.results(TODAY, "3ème 1")).isEqualTo("20260416_resultats_3eme_1.csv");
  }

  @Test
  void aClassNameCannotLeaveTheFolderNorBreakTheHeader() {
    assertThat(ClassFileName.results(TODAY, "../../x\r\nSet-Cookie: a=b\""))
        .isEqualTo("20260416_resultats__x_Set-Cookie_a_b_.csv");
  }

  @Test
  void aVeryLongClassNameIsCut() {
    assertThat(ClassFileName.results(TODAY, "A".repeat(300)))
        .isEqualTo("20260416_resultats_" + "A".repeat(40) + ".csv");
  }
}
