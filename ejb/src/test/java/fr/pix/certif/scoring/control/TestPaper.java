package fr.pix.certif.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;

/** Builds an attempt in the words of the examples: competences by code, answers in a row. */
public final class TestPaper {

  private final int[] levels = new int[CompetenceCode.COUNT];
  private final int[] scores = new int[CompetenceCode.COUNT];
  private final List<AskedChallenge> challenges = new ArrayList<>();
  private final List<GivenAnswer> answers = new ArrayList<>();
  private int maxReachableLevel = 5;

  public static TestPaper aPaper() {
    return new TestPaper();
  }

  public static int place(String code) {
    return CompetenceCode.placeOf(code).orElseThrow();
  }

  public TestPaper claiming(String competence, int level, int pix) {
    levels[place(competence)] = level;
    scores[place(competence)] = pix;
    return this;
  }

  public TestPaper upToLevel(int level) {
    maxReachableLevel = level;
    return this;
  }

  /** Asks one question of this type, answered so; null leaves it unanswered. */
  public TestPaper asked(String competence, ChallengeType type, AnswerResult result) {
    challenges.add(AskedChallenge.of(place(competence), type));
    return result == null ? this : answering(challenges.size(), result);
  }

  /** Asks as many multiple choices as there are results in the words, such as {@code "ok ko"}. */
  public TestPaper asked(String competence, String results) {
    for (String result : results.split(" ")) {
      asked(competence, ChallengeType.QCM, AnswerResult.ofWireName(result).orElse(null));
    }
    return this;
  }

  public TestPaper answering(int question, AnswerResult result) {
    answers.add(new GivenAnswer(question, result));
    return this;
  }

  public TestPaper neutralising(int... questions) {
    for (int question : questions) {
      challenges.set(question - 1, challenges.get(question - 1).neutralise());
    }
    return this;
  }

  public TestPaper skipping(int... questions) {
    for (int question : questions) {
      challenges.set(question - 1, challenges.get(question - 1).skip());
    }
    return this;
  }

  public Attempt build() {
    return new Attempt(Profile.of(levels, scores), challenges, answers, maxReachableLevel);
  }

  /** Three questions on each of four competences of rising level; no fourth when it is empty. */
  static TestPaper fourCompetences(String first, String second, String third, String fourth) {
    TestPaper paper =
        aPaper()
            .claiming("1.1", 1, 10)
            .claiming("2.2", 2, 20)
            .claiming("3.3", 3, 30)
            .claiming("4.3", 4, 40)
            .asked("1.1", first)
            .asked("2.2", second)
            .asked("3.3", third);
    return fourth.isEmpty() ? paper : paper.asked("4.3", fourth);
  }

  static TestPaper allRight() {
    return fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ok ok ok");
  }

  static TestPaper mixed() {
    return fourCompetences("ok ko ok", "ok ok ok", "ok ko ko", "ok ko ok");
  }

  /** What it is worth, when nothing in it is excused. */
  ScoringOutcome outcome() {
    return CertificationScoring.score(build(), Strictness.STRICT);
  }

  Scored scored() {
    return assertThat(outcome())
        .asInstanceOf(InstanceOfAssertFactories.type(Scored.class))
        .actual();
  }

  /** Competence code, level and pix of each mark. */
  static List<Tuple> marks(Scored scored) {
    return scored.marks().stream()
        .map(mark -> tuple(CompetenceCode.of(mark.competence()), mark.level(), mark.score()))
        .toList();
  }
}
