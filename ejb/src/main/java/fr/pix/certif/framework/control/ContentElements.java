package fr.pix.certif.framework.control;

import java.util.Set;

/** Makes tubes, skills and challenges of what the content editor writes. */
public final class ContentElements {

  /** An archived challenge is no longer proposed in training, and still asked in certification. */
  private static final Set<String> OPERATIVE_STATUSES = Set.of("validé", "archivé");

  /** Tried and good, nothing to try, nothing said. */
  private static final Set<String> UNHINDERED = Set.of("OK", "RAS", "");

  private static final Set<String> LOCALES = Set.of("fr", "fr-fr");

  private ContentElements() {}

  /** Whether a challenge may be asked: validated or archived, and in French. */
  public static boolean isOperative(Fields challenge) {
    return OPERATIVE_STATUSES.contains(challenge.word("status"))
        && challenge.texts("locales").stream().anyMatch(LOCALES::contains);
  }

  public static Tube tube(int competenceIndex, Fields tube) {
    return new Tube(
        tube.word("id"), tube.word("name"), tube.word("practicalTitleFrFr"), competenceIndex);
  }

  public static Skill skill(int competenceIndex, Fields skill) {
    return new Skill(
        skill.word("id"),
        skill.word("name"),
        skill.word("tubeId"),
        competenceIndex,
        skill.number("level"),
        skill.number("version", 1),
        skill.decimal("pixValue"));
  }

  public static Challenge challenge(int competenceIndex, Fields challenge) {
    String format = challenge.word("format");
    return new Challenge(
        challenge.word("id"),
        challenge.word("skillId"),
        competenceIndex,
        challenge.word("status"),
        challenge.word("type"),
        format.isEmpty() ? "mots" : format,
        challenge.text("instruction"),
        challenge.text("proposals"),
        challenge.text("solution"),
        tolerances(challenge),
        Math.max(0, challenge.number("timer")),
        challenge.flag("focusable", false),
        isAccessible(challenge, "accessibility1") && isAccessible(challenge, "accessibility2"),
        media(challenge),
        challenge.texts("wrongAnswers"));
  }

  /** The first mark is about sight, the second about colours: KO, or not tried yet, is not. */
  private static boolean isAccessible(Fields challenge, String mark) {
    return UNHINDERED.contains(challenge.word(mark));
  }

  private static Challenge.Tolerances tolerances(Fields challenge) {
    return new Challenge.Tolerances(
        challenge.flag("t1Status", true),
        challenge.flag("t2Status", true),
        challenge.flag("t3Status", true));
  }

  private static Challenge.Media media(Fields challenge) {
    String illustration = challenge.word("illustrationUrl");
    String embed = challenge.word("embedUrl");
    return new Challenge.Media(
        illustration.isEmpty()
            ? null
            : new Challenge.Illustration(illustration, challenge.word("illustrationAlt")),
        challenge.texts("attachments"),
        embed.isEmpty()
            ? null
            : new Challenge.Simulator(
                embed, challenge.word("embedTitle"), challenge.number("embedHeight")));
  }
}
