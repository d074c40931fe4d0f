package fr.pix.certif.scoring.control;

import static fr.pix.certif.scoring.control.ComplementaryCertification.CLEA;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_1ER_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_2ND_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.CANCELLED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_PASSED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplementaryOutcomeTest {

  @Test
  void theTestAloneIsProvisionalWhereAJuryHasStillToSpeak() {
    assertThat(ComplementaryOutcome.of(EDU_1ER_DEGRE, ACQUIRED, null, false))
        .isEqualTo(new ComplementaryOutcome(PROVISIONAL, null))
        .matches(ComplementaryOutcome::awarded);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
  void theLevelIsTheJurys(ExternalVerdict level) {
    assertThat(ComplementaryOutcome.of(EDU_2ND_DEGRE, ACQUIRED, level, false))
        .isEqualTo(new ComplementaryOutcome(ACQUIRED, level));
  }

  @Test
  void whoeverRejectsLeavesNothing() {
    assertThat(
            ComplementaryOutcome.of(EDU_1ER_DEGRE, ACQUIRED, ExternalVerdict.REJECTED, false)
                .awarded())
        .isFalse();
    assertThat(ComplementaryOutcome.of(EDU_1ER_DEGRE, NOT_ACQUIRED, ExternalVerdict.EXPERT, false))
        .isEqualTo(new ComplementaryOutcome(NOT_ACQUIRED, null));
  }

  @Test
  void aJuryDoesNotReplaceATestThatWasNotPassed() {
    assertThat(ComplementaryOutcome.of(EDU_1ER_DEGRE, NOT_PASSED, ExternalVerdict.EXPERT, false))
        .isEqualTo(new ComplementaryOutcome(NOT_PASSED, null));
  }

  @Test
  void noJuryHasAWordInTheOthers() {
    assertThat(ComplementaryOutcome.of(CLEA, ACQUIRED, ExternalVerdict.REJECTED, false))
        .isEqualTo(new ComplementaryOutcome(ACQUIRED, null));
  }

  @Test
  void aCancellationTakesTheLevelWithIt() {
    assertThat(ComplementaryOutcome.of(EDU_1ER_DEGRE, ACQUIRED, ExternalVerdict.EXPERT, true))
        .isEqualTo(new ComplementaryOutcome(CANCELLED, null))
        .matches(outcome -> !outcome.awarded());
  }
}
