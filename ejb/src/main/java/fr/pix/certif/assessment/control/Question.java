package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.Markdown;
import fr.pix.certif.framework.control.Proposals;
import java.util.List;
import java.util.Set;

/**
 * A question as the candidate sees it: nothing of its solution.
 *
 * @param number its place in the test, from 1
 * @param kind how it is answered
 * @param html the instruction, safe to show
 * @param options the options of a choice, in the order of their numbers from 1, safe to show
 * @param fields the fields of a typed answer
 * @param numeric whether a number is expected
 * @param sentence whether more than a few words are expected: a sentence or a paragraph
 * @param media what it shows beside its text
 * @param timer seconds to answer, 0 when not timed
 * @param focused whether the page must not be left while answering
 */
public record Question(
    int number,
    Kind kind,
    String html,
    List<String> options,
    List<Proposals.Field> fields,
    boolean numeric,
    boolean sentence,
    Challenge.Media media,
    int timer,
    boolean focused) {

  private static final Set<String> SENTENCES = Set.of("phrase", "paragraphe");

  /** How a question is answered. */
  public enum Kind {
    /** One option. */
    ONE_CHOICE,
    /** Several options. */
    CHOICES,
    /** One text or number. */
    TEXT,
    /** Several texts. */
    FIELDS
  }

  /** The question of this number made of a challenge of the bank. */
  public static Question of(int number, Challenge challenge) {
    Kind kind = kind(challenge);
    boolean choice = kind == Kind.ONE_CHOICE || kind == Kind.CHOICES;
    return new Question(
        number,
        kind,
        Markdown.html(challenge.instruction()),
        choice
            ? Proposals.options(challenge.proposals()).stream().map(Markdown::inline).toList()
            : List.of(),
        choice ? List.of() : Proposals.fields(challenge.proposals()),
        SolutionReader.NUMBER_FORMAT.equals(challenge.format()),
        SENTENCES.contains(challenge.format()),
        challenge.media(),
        challenge.timer(),
        challenge.focused());
  }

  /** The same question at another place of a test. */
  public Question numbered(int other) {
    return new Question(
        other, kind, html, options, fields, numeric, sentence, media, timer, focused);
  }

  public boolean timed() {
    return timer > 0;
  }

  /** Whether what happens while it is shown is kept. */
  public boolean watched() {
    return timed() || focused;
  }

  private static Kind kind(Challenge challenge) {
    ChallengeType type =
        ChallengeType.ofWireName(challenge.type())
            .orElseThrow(() -> new IllegalStateException("Never asked: " + challenge.id()));
    return switch (type) {
      case QCU -> Kind.ONE_CHOICE;
      case QCM -> Kind.CHOICES;
      case QROC -> Kind.TEXT;
      case QROCM_IND, QROCM_DEP -> Kind.FIELDS;
    };
  }
}
