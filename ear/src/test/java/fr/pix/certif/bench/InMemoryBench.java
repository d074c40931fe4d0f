package fr.pix.certif.bench;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.ChallengeSelection;
import fr.pix.certif.assessment.control.ChallengeSelection.CompetenceToTest;
import fr.pix.certif.assessment.control.ChallengeSelection.ValidatedSkill;
import fr.pix.certif.assessment.control.Grades;
import fr.pix.certif.assessment.control.Solution;
import fr.pix.certif.assessment.control.SolutionReader;
import fr.pix.certif.assessment.control.Tolerance;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.CertificationScoring;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.Strictness;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What our rules cost by themselves, on one thread, in time of the processor, once compiled. */
class InMemoryBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int RUNS = 5;
  private static final long SECOND = 1_000_000_000L;
  private static final int COMPETENCES = 16;
  private static final int QUESTIONS = 48;
  private static final int LONGEST = AnswerMatcher.LONGEST_VALUE;

  private static final List<Solution> SOLUTIONS =
      List.of(
          solution(ChallengeType.QCM, "mots", "1,2,3"),
          solution(ChallengeType.QROC, "mots", "mot de passe\n" + "a".repeat(LONGEST)),
          solution(ChallengeType.QROC, "nombre", "3,5"),
          solution(
              ChallengeType.QROCM_DEP,
              "mots",
              "a:\n- x\n- " + "b".repeat(190) + "\nb:\n- y\nc:\n- z"));

  private static final List<String> HEAVY_ANSWERS =
      List.of(
          "a".repeat(LONGEST),
          "a\u0316\u0301".repeat(LONGEST / 3),
          "1,".repeat(LONGEST / 2),
          "9".repeat(LONGEST),
          "a: b\n".repeat(LONGEST / 5),
          "\"".repeat(LONGEST),
          "\ufdfa".repeat(LONGEST),
          "b".repeat(200));

  @Test
  void scoringACertification() {
    List<Attempt> attempts =
        new Random(1).longs(1000).mapToObj(seed -> attempt(new Random(seed))).toList();
    Figures.say(
        "scoring-in-memory",
        "certifications/s",
        perSecond(
            n ->
                require(
                    CertificationScoring.score(attempts.get((int) (n % 1000)), Strictness.STRICT)
                        instanceof ScoringOutcome.Scored),
            SECOND / 2));
  }

  /** A pupil who has proved every skill of the bank: there is most to choose from. */
  @Test
  void drawingATest() {
    Content bank = ContentReader.read();
    Figures.say(
        "drawing-48-questions",
        "ms",
        millis(
            perSecond(
                seed ->
                    require(
                        ChallengeSelection.draw(
                                    everythingProved(bank),
                                    bank.operativeIdsBySkill(),
                                    Set.of(),
                                    seed)
                                .size()
                            == QUESTIONS),
                SECOND / 2)));
  }

  /** The dearest of the answers made to be dear. */
  @Test
  void evaluatingTheWorstAnswer() {
    double[] worst = new double[RUNS];
    for (Solution solution : SOLUTIONS) {
      for (String answer : HEAVY_ANSWERS) {
        double[] millis =
            millis(
                perSecond(
                    n ->
                        require(
                            AnswerMatcher.evaluate(solution, answer, AnswerConditions.REGULAR)
                                != null),
                    SECOND / 50));
        worst = median(millis) > median(worst) ? millis : worst;
      }
    }
    Figures.say("evaluating-the-worst-answer", "ms", worst);
  }

  /** How often it is done in a second, by runs; four times a run is spent in warming up. */
  private static double[] perSecond(LongConsumer work, long runNanos) {
    double[] rates = new double[RUNS];
    run(work, 4 * runNanos);
    for (int run = 0; run < RUNS; run++) {
      rates[run] = run(work, runNanos);
    }
    return rates;
  }

  /** The clock is that of the thread's own work, and is looked at rarely, so as not to count. */
  private static double run(LongConsumer work, long nanos) {
    long began = THREADS.getCurrentThreadCpuTime();
    long spent = 0;
    long done = 0;
    for (long more = 1; spent < nanos; more = spent < nanos / 100 ? 2 * more : more) {
      for (long i = 0; i < more; i++) {
        work.accept(done++);
      }
      spent = THREADS.getCurrentThreadCpuTime() - began;
    }
    return done * (double) SECOND / spent;
  }

  private static double[] millis(double[] perSecond) {
    return Arrays.stream(perSecond).map(rate -> 1000 / rate).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** What was computed is looked at, so that it is computed. */
  private static void require(boolean expected) {
    if (!expected) {
      throw new IllegalStateException("Not what was to come");
    }
  }

  private static Solution solution(ChallengeType type, String format, String text) {
    return SolutionReader.read(
        type,
        format,
        text,
        Tolerance.ALL,
        type == ChallengeType.QROCM_DEP ? Optional.of(Grades.everyFieldOf(3)) : Optional.empty());
  }

  /** 48 questions in 16 competences, three in four answered well. */
  private static Attempt attempt(Random random) {
    int[] levels = new int[COMPETENCES];
    int[] scores = new int[COMPETENCES];
    for (int competence = 0; competence < COMPETENCES; competence++) {
      levels[competence] = 1 + random.nextInt(5);
      scores[competence] = levels[competence] * Profile.PIX_PER_LEVEL;
    }
    List<AskedChallenge> asked = new ArrayList<>();
    List<GivenAnswer> answers = new ArrayList<>();
    for (int question = 1; question <= QUESTIONS; question++) {
      asked.add(AskedChallenge.of((question - 1) / 3, ChallengeType.QCM));
      answers.add(
          new GivenAnswer(question, random.nextInt(4) == 0 ? AnswerResult.KO : AnswerResult.OK));
    }
    return new Attempt(Profile.of(levels, scores), asked, answers, 5);
  }

  private static List<CompetenceToTest> everythingProved(Content bank) {
    return IntStream.range(0, COMPETENCES)
        .mapToObj(
            competence ->
                new CompetenceToTest(
                    competence,
                    bank.skillsOf(competence).stream().map(InMemoryBench::validated).toList()))
        .toList();
  }

  private static ValidatedSkill validated(Skill skill) {
    return new ValidatedSkill(
        skill.id(), skill.name(), skill.tubeId(), skill.level(), skill.version());
  }
}
