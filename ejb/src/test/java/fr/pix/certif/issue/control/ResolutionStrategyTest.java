package fr.pix.certif.issue.control;

import static fr.pix.certif.scoring.control.AnswerResult.FOCUSED_OUT;
import static fr.pix.certif.scoring.control.AnswerResult.KO;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.TIMEDOUT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.issue.control.Resolution.Effect;
import fr.pix.certif.scoring.control.AnswerResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionStrategyTest {

  private static final ChallengeTraits EVERYTHING =
      new ChallengeTraits(true, true, true, true, true);

  private static final String NEUTRALISED = "Cette question a été neutralisée automatiquement";
  private static final String CORRECT =
      "Cette question n'a pas été neutralisée car la réponse est correcte";

  @ParameterizedTest(name = "{0} on {1}, answered {2}")
  @CsvSource({
    "SKIP_ON_OOPS, nothing, ABAND, QUESTION_NEUTRALISED",
    "WEBSITE_BLOCKED, nothing, OK, NONE",
    "IMAGE_NOT_DISPLAYING, embed, KO, QUESTION_NEUTRALISED",
    "EMBED_NOT_WORKING, illustration, PARTIALLY, QUESTION_NEUTRALISED",
    "FILE_NOT_OPENING, nothing, KO, NONE",
    "FILE_NOT_OPENING, attachment, KO, QUESTION_NEUTRALISED",
    "EXTRA_TIME_EXCEEDED, timed, TIMEDOUT, QUESTION_NEUTRALISED",
    "EXTRA_TIME_EXCEEDED, timed, KO, QUESTION_NEUTRALISED",
    "EXTRA_TIME_EXCEEDED, timed, OK, NONE",
    "EXTRA_TIME_EXCEEDED, nothing, KO, NONE",
    "UNINTENTIONAL_FOCUS_OUT, focused, FOCUSED_OUT, ANSWER_ACCEPTED",
    "UNINTENTIONAL_FOCUS_OUT, focused, ABAND, QUESTION_NEUTRALISED",
    "UNINTENTIONAL_FOCUS_OUT, focused, KO, NONE",
    "UNINTENTIONAL_FOCUS_OUT, nothing, ABAND, NONE",
    "NAME_OR_BIRTHDATE, nothing, KO, LEFT_TO_JURY",
    "FRAUD, nothing, KO, LEFT_TO_JURY",
    "NON_BLOCKING_TECHNICAL_ISSUE, nothing, KO, LEFT_TO_JURY",
    "NON_BLOCKING_CANDIDATE_ISSUE, nothing, KO, LEFT_TO_JURY",
    "LINK_NOT_WORKING, nothing, KO, LEFT_TO_JURY",
  })
  void aReportIsSettledByTheContentAndTheAnswer(
      IssueKind kind, String content, AnswerResult answer, Effect effect) {
    var resolution = kind.strategy().resolve(3, new ReportedQuestion(only(content), answer));

    assertThat(resolution.effect()).isEqualTo(effect);
    assertThat(resolution.isResolved()).isEqualTo(effect != Effect.LEFT_TO_JURY);
    assertThat(resolution.text().isEmpty()).isEqualTo(effect == Effect.LEFT_TO_JURY);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "WEBSITE_BLOCKED",
        "WEBSITE_UNAVAILABLE",
        "SOFTWARE_NOT_WORKING",
        "SKIP_ON_OOPS",
        "ACCESSIBILITY_ISSUE"
      })
  void aCauseOutsideOfTheQuestionNeutralisesAnyWrongAnswer(IssueKind kind) {
    assertThat(text(kind, ChallengeTraits.PLAIN, KO)).isEqualTo(NEUTRALISED);
    assertThat(text(kind, ChallengeTraits.PLAIN, AnswerResult.ABAND)).isEqualTo(NEUTRALISED);
    assertThat(text(kind, ChallengeTraits.PLAIN, AnswerResult.PARTIALLY)).isEqualTo(NEUTRALISED);
    assertThat(text(kind, ChallengeTraits.PLAIN, OK)).isEqualTo(CORRECT);
    assertThat(text(kind, ChallengeTraits.PLAIN, TIMEDOUT)).isEqualTo(CORRECT);
    assertThat(text(kind, ChallengeTraits.PLAIN, FOCUSED_OUT)).isEqualTo(CORRECT);
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionNeverAnsweredIsSaidSo(IssueKind kind) {
    var resolution = kind.strategy().resolve(31, null);

    if (kind.strategy() == ResolutionStrategy.LEAVE_TO_JURY) {
      assertThat(resolution).isEqualTo(Resolution.leftToJury());
    } else {
      assertThat(resolution.text()).isEqualTo("Aucune question ne correspond au numéro 31");
      assertThat(resolution.isResolved()).isTrue();
      assertThat(resolution.hasEffect()).isFalse();
    }
  }

  @Test
  void aContentThatDoesNotBearTheReportOutIsSaidSo() {
    assertThat(text(IssueKind.IMAGE_NOT_DISPLAYING, ChallengeTraits.PLAIN, KO))
        .isEqualTo(text(IssueKind.EMBED_NOT_WORKING, ChallengeTraits.PLAIN, KO))
        .isEqualTo(
            "Cette question n'a pas été neutralisée car elle ne contient ni image ni"
                + " application/simulateur");
    assertThat(text(IssueKind.FILE_NOT_OPENING, ChallengeTraits.PLAIN, KO))
        .isEqualTo(
            "Cette question n'a pas été neutralisée car elle ne contient pas de fichier à"
                + " télécharger");
    assertThat(text(IssueKind.EXTRA_TIME_EXCEEDED, ChallengeTraits.PLAIN, KO))
        .isEqualTo("Cette question n'a pas été neutralisée car elle n'est pas chronométrée");
    assertThat(text(IssueKind.UNINTENTIONAL_FOCUS_OUT, ChallengeTraits.PLAIN, KO))
        .isEqualTo("Cette question n'a pas été neutralisée car ce n'est pas une question focus");
  }

  @Test
  void anAnswerGivenAfterLeavingThePageIsAccepted() {
    assertThat(text(IssueKind.UNINTENTIONAL_FOCUS_OUT, EVERYTHING, FOCUSED_OUT))
        .isEqualTo("Cette réponse a été acceptée automatiquement");
  }

  @Test
  void aFocusQuestionNeitherLostNorSkippedStays() {
    assertThat(text(IssueKind.UNINTENTIONAL_FOCUS_OUT, EVERYTHING, OK))
        .isEqualTo(
            "Cette question n'a pas été neutralisée car la réponse n'a pas été abandonnée ou le"
                + " focus n'a pas été perdu");
  }

  @Test
  void onlyAReportOfExtraTimeNeutralisesARightAnswerGivenLate() {
    assertThat(text(IssueKind.EXTRA_TIME_EXCEEDED, EVERYTHING, TIMEDOUT)).isEqualTo(NEUTRALISED);
    assertThat(text(IssueKind.IMAGE_NOT_DISPLAYING, EVERYTHING, TIMEDOUT)).isEqualTo(CORRECT);
    assertThat(text(IssueKind.FILE_NOT_OPENING, EVERYTHING, TIMEDOUT)).isEqualTo(CORRECT);
  }

  @Test
  void everyResolutionFitsItsColumn() {
    for (IssueKind kind : IssueKind.values()) {
      for (AnswerResult answer : AnswerResult.values()) {
        assertThat(text(kind, ChallengeTraits.PLAIN, answer)).hasSizeLessThanOrEqualTo(255);
        assertThat(text(kind, EVERYTHING, answer)).hasSizeLessThanOrEqualTo(255);
      }
    }
  }

  private static String text(IssueKind kind, ChallengeTraits traits, AnswerResult answer) {
    return kind.strategy().resolve(1, new ReportedQuestion(traits, answer)).text();
  }

  private static ChallengeTraits only(String content) {
    return new ChallengeTraits(
        content.equals("illustration"),
        content.equals("embed"),
        content.equals("attachment"),
        content.equals("timed"),
        content.equals("focused"));
  }
}
