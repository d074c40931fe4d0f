package fr.pix.certif.scoring.control;

import static fr.pix.certif.scoring.control.ComplementaryCertification.CLEA;
import static fr.pix.certif.scoring.control.ComplementaryCertification.DROIT;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_1ER_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_2ND_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.CANCELLED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_PASSED;
import static fr.pix.certif.scoring.control.TestPaper.aPaper;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes of the certifications that are taken besides Pix, in the same test. */
class ComplementaryCertificationTest {

  private static final Attempt NO_QUESTION = aPaper().build();

  @ParameterizedTest
  @CsvSource({
    "50, 70, ACQUIRED",
    "100, 1024, ACQUIRED",
    "49, 70, NOT_ACQUIRED",
    "50, 69, NOT_ACQUIRED",
    "0, 0, NOT_ACQUIRED"
  })
  void cleaNeedsHalfTheAnswersAndSeventyPix(int rate, int pix, ComplementaryVerdict verdict) {
    assertThat(CLEA.judge(scored(rate, pix), NO_QUESTION, Set.of())).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "DROIT, 75, ACQUIRED",
    "DROIT, 74, NOT_ACQUIRED",
    "EDU_1ER_DEGRE, 70, ACQUIRED",
    "EDU_1ER_DEGRE, 69, NOT_ACQUIRED",
    "EDU_2ND_DEGRE, 70, ACQUIRED",
    "EDU_2ND_DEGRE, 69, NOT_ACQUIRED"
  })
  void theOthersNeedTheirRateOfTheirOwnQuestions(
      ComplementaryCertification certification, int right, ComplementaryVerdict verdict) {
    TestPaper paper = aPaper().claiming("1.1", 1, 10);
    paper.asked("1.1", words("ok", right)).asked("1.1", words("ko", 100 - right));

    // 1 pix would not be enough for CléA: their own questions decide alone.
    assertThat(certification.judge(scored(50, 1), paper.build(), questions(100)))
        .isEqualTo(verdict);
  }

  @Test
  void questionsThatAreNotTheirOwnDoNotCount() {
    Attempt attempt = aPaper().claiming("1.1", 1, 10).asked("1.1", "ko ko ko ok ok").build();

    assertThat(DROIT.judge(scored(50, 10), attempt, Set.of(4, 5))).isEqualTo(ACQUIRED);
    assertThat(DROIT.judge(scored(50, 10), attempt, Set.of(1, 4, 5))).isEqualTo(NOT_ACQUIRED);
  }

  @Test
  void aRejectedCertificationAcquiresNothingOfItsOwn() {
    Attempt attempt = aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok ok").build();

    assertThat(DROIT.judge(scored(40, 0), attempt, questions(3))).isEqualTo(NOT_ACQUIRED);
  }

  @Test
  void neutralisedQuestionsDoNotCountAndSkippedOnesAreWrong() {
    TestPaper neutralised =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok ok ko ko").neutralising(4, 5);
    TestPaper skipped =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok ok none none").skipping(4, 5);

    assertThat(EDU_1ER_DEGRE.judge(scored(60, 10), neutralised.build(), questions(5)))
        .isEqualTo(ACQUIRED);
    assertThat(EDU_1ER_DEGRE.judge(scored(60, 10), skipped.build(), questions(5)))
        .isEqualTo(NOT_ACQUIRED);
  }

  @Test
  void aPartlyRightAnswerIsNotRight() {
    Attempt attempt = aPaper().claiming("1.1", 1, 10).asked("1.1", "ok partially").build();

    assertThat(EDU_2ND_DEGRE.judge(scored(60, 10), attempt, questions(2))).isEqualTo(NOT_ACQUIRED);
  }

  @Test
  void withoutQuestionOfItsOwnNoneIsPassed() {
    Attempt attempt = aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok ok").build();
    Attempt allRemoved =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok").neutralising(1, 2).build();

    assertThat(DROIT.judge(scored(100, 500), attempt, Set.of())).isEqualTo(NOT_PASSED);
    assertThat(DROIT.judge(scored(100, 500), allRemoved, questions(2))).isEqualTo(NOT_PASSED);
  }

  @ParameterizedTest
  @EnumSource
  void withoutScoreNoneIsPassed(ComplementaryCertification certification) {
    assertThat(certification.judge(new ScoringError("Réponse en trop"), NO_QUESTION, Set.of()))
        .isEqualTo(NOT_PASSED);
  }

  @Test
  void aCancellationTakesWithItWhatWasPassed() {
    assertThat(ACQUIRED.told(true)).isEqualTo(CANCELLED);
    assertThat(NOT_ACQUIRED.told(true)).isEqualTo(CANCELLED);
    assertThat(NOT_PASSED.told(true)).isEqualTo(NOT_PASSED);
    assertThat(ACQUIRED.told(false)).isEqualTo(ACQUIRED);
  }

  private static Scored scored(int rate, int pix) {
    return new Scored(new ReproducibilityRate(rate, 100), 100, pix, List.of());
  }

  private static Set<Integer> questions(int count) {
    return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
  }

  private static String words(String word, int count) {
    return String.join(" ", Collections.nCopies(count, word));
  }
}
