package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  @Test
  void aChoiceShowsItsOptions() {
    Question question = Question.of(3, challenge("QCM", "mots", "- <b>\n- `x`"));

    assertThat(question.number()).isEqualTo(3);
    assertThat(question.kind()).isEqualTo(Question.Kind.CHOICES);
    assertThat(question.options()).containsExactly("&lt;b&gt;", "<code>x</code>");
    assertThat(question.fields()).isEmpty();
  }

  @Test
  void aTypedAnswerShowsItsField() {
    Question question = Question.of(1, challenge("QROC", "nombre", "Total : ${total}"));

    assertThat(question.kind()).isEqualTo(Question.Kind.TEXT);
    assertThat(question.numeric()).isTrue();
    assertThat(question.fields())
        .containsExactly(new Proposals.Field("total", "Total", "", List.of()));
  }

  @Test
  void aSentenceHasRoomToBeWritten() {
    assertThat(Question.of(1, challenge("QROC", "phrase", "Phrase : ${p}")).sentence()).isTrue();
    assertThat(Question.of(1, challenge("QROC", "mots", "Mot : ${p}")).sentence()).isFalse();
  }

  @Test
  void nothingOfTheSolutionIsShown() {
    assertThat(Question.of(1, challenge("QCU", "mots", "- a\n- b")).toString())
        .doesNotContain("solution-secrete", "reponse-fausse");
  }

  private static Challenge challenge(String type, String format, String proposals) {
    return new Challenge(
        "ch-essai",
        "skill-essai",
        0,
        "validé",
        type,
        format,
        "Que choisir ?",
        proposals,
        "solution-secrete",
        new Challenge.Tolerances(true, true, true),
        0,
        false,
        true,
        Challenge.Media.NONE,
        List.of("reponse-fausse"));
  }
}
