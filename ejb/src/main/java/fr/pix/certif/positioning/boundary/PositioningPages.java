package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.CompetenceKnowledge;
import fr.pix.certif.positioning.control.NextQuestion;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.control.Verdict;
import fr.pix.certif.positioning.entity.KnowledgeRepository;
import fr.pix.certif.positioning.entity.PositioningRun;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Makes the page of a run, and finds the question that comes next. */
@ApplicationScoped
class PositioningPages {

  @Inject ContentCatalog catalog;
  @Inject KnowledgeRepository knowledge;
  @Inject PositioningRunRepository runs;
  @Inject ReachableLevels levels;

  /** What is known of a person in one competence. */
  CompetenceKnowledge knowledge(long accountId, int competence) {
    return CompetenceKnowledge.of(
        catalog.content(), competence, knowledge.of(accountId).getOrDefault(competence, List.of()));
  }

  /** The challenge that teaches the most, one not met yet if possible; nothing at the end. */
  Optional<String> nextChallenge(long accountId, int competence, CompetenceKnowledge known) {
    RandomGenerator random = ThreadLocalRandom.current();
    return NextQuestion.skill(known, random)
        .map(skill -> catalog.content().operativeIdsBySkill().get(skill.id()))
        .map(
            challenges ->
                NextQuestion.challenge(
                    challenges, runs.challengesMet(accountId, competence), random));
  }

  /**
   * The page of a run.
   *
   * @param verdict of the answer just given, or null
   */
  PositioningPage of(
      PositioningRun run, CompetenceKnowledge known, PupilProfile profile, Verdict verdict) {
    Content content = run.over() ? catalog.content() : catalog.contentWith(run.challengeId());
    Challenge challenge = run.over() ? null : content.challenge(run.challengeId()).orElseThrow();
    return new PositioningPage(
        run.id(),
        content.competence(run.competence()),
        run.currentNumber(),
        challenge,
        run.over() ? 100 : known.assessedPercent(),
        run.levelBefore(),
        levels.level(profile, run.competence()),
        levels.pix(profile, run.competence()),
        verdict);
  }
}
