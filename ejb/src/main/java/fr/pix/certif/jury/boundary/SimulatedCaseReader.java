package fr.pix.certif.jury.boundary;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.jury.control.JuryCase;
import fr.pix.certif.jury.control.ReportToJudge;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.shared.json.JsonCase;
import fr.pix.certif.shared.json.MalformedField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a certification to simulate: profile, questions, answers, reports. */
final class SimulatedCaseReader {

  private static final String ID = "id";
  private static final String PROFILE = "profile";
  private static final String CHALLENGES = "challenges";
  private static final String COMPETENCE = "competence";
  private static final String CATEGORY = "category";
  private static final String SUBCATEGORY = "subcategory";
  private static final String QUESTION = "questionNumber";
  private static final String ABORT_REASON = "abortReason";
  private static final int HIGHEST_LEVEL = 8;
  private static final int MOST = 999_999;

  /** The number of an answer's question when the test has no such question. */
  private static final int NOT_DRAWN = 0;

  private final JsonCase sent;
  private final List<JsonCase> challenges;
  private final Map<String, Integer> numbers = new HashMap<>();

  private SimulatedCaseReader(JsonCase sent) {
    this.sent = sent;
    challenges = sent.objects(CHALLENGES);
    for (JsonCase challenge : challenges) {
      if (numbers.put(challenge.text(ID), numbers.size() + 1) != null) {
        throw new MalformedField(CHALLENGES);
      }
    }
  }

  static SimulatedCase read(JsonCase sent) {
    return new SimulatedCaseReader(sent).read();
  }

  private SimulatedCase read() {
    List<JsonCase> reports = sent.objects("reports");
    JuryCase juryCase =
        new JuryCase(
            attempt(),
            challenges.stream().map(SimulatedCaseReader::traits).toList(),
            sent.flag("completed"),
            sent.has(ABORT_REASON)
                ? Optional.of(sent.named(ABORT_REASON, AbortReason::ofWireName))
                : Optional.empty(),
            reports.stream().map(SimulatedCaseReader::report).toList());
    return new SimulatedCase(
        sent.text(ID),
        challenges.stream().map(challenge -> challenge.text(ID)).toList(),
        reports.stream().map(report -> report.optionalText(ID).orElse("")).toList(),
        juryCase);
  }

  private Attempt attempt() {
    return new Attempt(
        profile(),
        challenges.stream().map(SimulatedCaseReader::challenge).toList(),
        sent.objects("answers").stream().map(this::answer).toList(),
        sent.number("maxReachableLevel", 1, HIGHEST_LEVEL));
  }

  private Profile profile() {
    int[] levels = new int[CompetenceCode.COUNT];
    int[] scores = new int[CompetenceCode.COUNT];
    for (JsonCase competence : sent.objects(PROFILE)) {
      int place =
          CompetenceCode.placeOf(competence.text(COMPETENCE))
              .orElseThrow(() -> new MalformedField(COMPETENCE));
      levels[place] = competence.number("estimatedLevel", 0, MOST / Profile.PIX_PER_LEVEL);
      scores[place] = competence.number("pixScore", levels[place] * Profile.PIX_PER_LEVEL, MOST);
    }
    return Profile.of(levels, scores);
  }

  /** A question of another framework may be in a test: it counts for nothing. */
  private static AskedChallenge challenge(JsonCase sent) {
    return AskedChallenge.of(
        CompetenceCode.placeOf(sent.text(COMPETENCE)).orElse(AskedChallenge.OUTSIDE_FRAMEWORK),
        sent.named("type", ChallengeType::ofWireName));
  }

  private GivenAnswer answer(JsonCase sent) {
    return new GivenAnswer(
        numbers.getOrDefault(sent.text("challenge"), NOT_DRAWN),
        sent.named("result", AnswerResult::ofWireName));
  }

  private static ChallengeTraits traits(JsonCase sent) {
    return new ChallengeTraits(
        sent.flag("illustration"),
        sent.flag("embed"),
        sent.flag("attachment"),
        sent.flag("timed"),
        sent.flag("focused"));
  }

  private static ReportToJudge report(JsonCase sent) {
    IssueCategory category = sent.named(CATEGORY, name -> constant(IssueCategory.values(), name));
    IssueSubcategory subcategory =
        sent.has(SUBCATEGORY)
            ? sent.named(SUBCATEGORY, name -> constant(IssueSubcategory.values(), name))
            : null;
    return new ReportToJudge(
        IssueKind.of(category, subcategory).orElseThrow(() -> new MalformedField(SUBCATEGORY)),
        sent.has(QUESTION) ? sent.number(QUESTION, -MOST, MOST) : 0);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
