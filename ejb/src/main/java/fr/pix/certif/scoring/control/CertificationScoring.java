package fr.pix.certif.scoring.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores a certification (calcul du score, version 2): the overall rate of right answers first,
 * then the level and the pix of each competence tested.
 *
 * <p>It never throws for what a test contains: what it cannot score is a {@link ScoringError} whose
 * cause the jury can read.
 */
public final class CertificationScoring {

  private static final String UNANSWERED =
      "L’utilisateur n’a pas répondu à toutes les questions, alors qu'aucune raison d'abandon n'a"
          + " été fournie.";
  private static final String NO_CHALLENGE = "Pas assez de challenges posés pour la compétence %s";
  private static final String ANSWERED_TWICE = "Plusieurs réponses pour une même épreuve";
  private static final String ANSWERED_ELSEWHERE =
      "Une réponse ne correspond à aucune épreuve posée";
  private static final String NO_RULE =
      "Aucune règle ne donne le niveau de la compétence %s (épreuves comptées\u202f: %d, réussies\u202f:"
          + " %d, neutralisées\u202f: %d). Le jury doit établir le résultat.";

  private final Attempt attempt;
  private final Tally tally;
  private final ReproducibilityRate rate;
  private final int percent;
  private final boolean enough;
  private final List<CompetenceMark> marks = new ArrayList<>(CompetenceCode.COUNT);
  private int score;

  private CertificationScoring(Attempt attempt, Tally tally) {
    this.attempt = attempt;
    this.tally = tally;
    rate = tally.rate();
    percent = rate.percent();
    enough = rate.isEnough();
  }

  /** The marks of an attempt, or why there are none. */
  public static ScoringOutcome score(Attempt attempt, Strictness strictness) {
    AnswerSheet sheet = AnswerSheet.of(attempt);
    Tally tally = Tally.of(attempt, sheet);
    CertificationScoring scoring = new CertificationScoring(attempt, tally);
    if (strictness == Strictness.STRICT) {
      Optional<ScoringError> flaw = scoring.flaw(sheet);
      if (flaw.isPresent()) {
        return flaw.get();
      }
    }
    return scoring.mark();
  }

  /**
   * What forbids scoring. Below the minimum rate nothing is certified whatever the answers say one
   * by one, so only a test left unfinished is refused.
   */
  private Optional<ScoringError> flaw(AnswerSheet sheet) {
    if (tally.hasUnanswered()) {
      return Optional.of(new ScoringError(UNANSWERED));
    }
    if (!enough) {
      return Optional.empty();
    }
    for (int competence = 0; competence < CompetenceCode.COUNT; competence++) {
      if (attempt.profile().isCertifiable(competence) && tally.asked(competence) == 0) {
        return error(NO_CHALLENGE, CompetenceCode.of(competence));
      }
    }
    if (sheet.answersElsewhere()) {
      return error(ANSWERED_ELSEWHERE);
    }
    return sheet.answersTwice() ? error(ANSWERED_TWICE) : Optional.empty();
  }

  private static Optional<ScoringError> error(String cause, Object... arguments) {
    return Optional.of(new ScoringError(cause.formatted(arguments)));
  }

  private ScoringOutcome mark() {
    for (int competence = 0; competence < CompetenceCode.COUNT; competence++) {
      if (!attempt.profile().isCertifiable(competence)) {
        continue;
      }
      Optional<LevelRule> rule = enough ? rule(competence) : Optional.empty();
      if (enough && rule.isEmpty()) {
        return new ScoringError(noRule(competence));
      }
      add(competence, rule);
    }
    return new Scored(rate, tally.total(), score, marks);
  }

  private Optional<LevelRule> rule(int competence) {
    return CertifiedLevelRules.find(
        tally.asked(competence), tally.correct(competence), tally.neutralised(competence));
  }

  private String noRule(int competence) {
    return NO_RULE.formatted(
        CompetenceCode.of(competence),
        tally.asked(competence),
        tally.correct(competence),
        tally.neutralised(competence));
  }

  /** The cap comes last: a level lost is taken from what the profile says, beyond the cap. */
  private void add(int competence, Optional<LevelRule> rule) {
    Verdict verdict = rule.map(found -> found.at(percent)).orElse(Verdict.UNCERTIFIED);
    int maxLevel = attempt.maxReachableLevel();
    int level = Math.min(verdict.level(attempt.profile().level(competence)), maxLevel);
    int pix =
        Math.min(
            verdict.score(attempt.profile().score(competence)), maxLevel * Profile.PIX_PER_LEVEL);
    score += pix;
    marks.add(
        new CompetenceMark(
            competence,
            level,
            pix,
            tally.asked(competence),
            tally.correct(competence),
            tally.neutralised(competence),
            rule));
  }
}
