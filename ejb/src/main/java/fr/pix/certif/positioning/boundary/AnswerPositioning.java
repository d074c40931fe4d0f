package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.AnswerCheck;
import fr.pix.certif.positioning.control.CompetenceKnowledge;
import fr.pix.certif.positioning.control.KnowledgeElement;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.control.Verdict;
import fr.pix.certif.positioning.entity.CertificationUnderWay;
import fr.pix.certif.positioning.entity.KnowledgeRepository;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.PositioningRun;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.positioning.entity.PositioningRunRepository.GivenAnswer;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes one answer of a pupil who positions themselves, or a skipped question, and keeps what it
 * shows; the profile used for certification follows at once.
 *
 * <p>An answer carries the number of its question, so that one sent again is stored once and
 * acknowledged again. It is refused out of turn, and when another value was already given.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class AnswerPositioning {

  @Inject PositioningRunRepository runs;
  @Inject CertificationUnderWay certifications;
  @Inject KnowledgeRepository knowledge;
  @Inject OwnProfiles profiles;
  @Inject PositioningPages pages;
  @Inject AnswerCheck answers;
  @Inject ContentCatalog catalog;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Stores the answer, tells what it is worth and what comes next.
   *
   * @param questionNumber from 1
   * @param value as in certification
   */
  public PositioningPage answer(long runId, int questionNumber, String value) {
    certifications.refuse(actor.accountId());
    runs.hold(actor.accountId());
    PositioningRun run =
        runs.find(runId, actor.accountId())
            .orElseThrow(() -> Refusal.notFound("positioning.missing"));
    return questionNumber == run.currentNumber() && !run.over()
        ? take(run, value)
        : acknowledgeAgain(run, questionNumber, value);
  }

  private PositioningPage take(PositioningRun run, String value) {
    long account = actor.accountId();
    Instant now = clock.instant();
    Verdict verdict = answers.check(run.challengeId(), value);
    CompetenceKnowledge before = pages.knowledge(account, run.competence());
    List<KnowledgeElement> learned = before.learn(asked(run), verdict.validates());
    CompetenceKnowledge after = before.with(learned);
    knowledge.add(account, run.competence(), run.challengeId(), learned, now);
    String next = pages.nextChallenge(account, run.competence(), after).orElse(null);
    runs.add(run, new GivenAnswer(value, verdict), next, now);
    PupilProfile profile = profiles.refresh(account, now);
    return pages.of(runs.find(run.id(), account).orElseThrow(), after, profile, verdict);
  }

  private Skill asked(PositioningRun run) {
    Content content = catalog.contentWith(run.challengeId());
    return content
        .challenge(run.challengeId())
        .flatMap(challenge -> content.skill(challenge.skillId()))
        .orElseThrow(
            () -> new IllegalStateException("The bank of questions lacks " + run.challengeId()));
  }

  /** Not to be stored: either it had been before, or it answers another question. */
  private PositioningPage acknowledgeAgain(PositioningRun run, int questionNumber, String value) {
    long account = actor.accountId();
    GivenAnswer given =
        runs.answer(run.id(), questionNumber)
            .orElseThrow(
                () ->
                    run.over()
                        ? Refusal.conflict("positioning.over")
                        : Refusal.conflict(
                            "positioning.out-of-turn", questionNumber, run.currentNumber()));
    if (!given.value().equals(value)) {
      throw Refusal.conflict("positioning.already-answered", questionNumber);
    }
    return pages.of(
        run,
        pages.knowledge(account, run.competence()),
        profiles.of(account, clock.instant()),
        given.verdict());
  }
}
