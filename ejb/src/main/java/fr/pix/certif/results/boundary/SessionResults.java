package fr.pix.certif.results.boundary;

import fr.pix.certif.results.control.ResultsCsv;
import fr.pix.certif.results.entity.SessionResultsRepository;
import fr.pix.certif.results.entity.SessionResultsRepository.AskedSession;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;

/**
 * Gives the published results of a session as a file, to its centre and to staff. As long as the
 * session is not published there is none.
 */
@Stateless
@Permitted({Permission.CENTER_MEMBER, Permission.STAFF})
public class SessionResults {

  private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd_HHmm");

  @Inject SessionResultsRepository sessions;
  @Inject CurrentActor actor;

  /** The file, named after the day and hour of the session. */
  public ResultsFile export(long sessionId) {
    Actor who = actor.get();
    AskedSession session =
        sessions
            .find(sessionId, Permission.STAFF.isHeldBy(who), who.centerIds())
            .orElseThrow(() -> Refusal.notFound("session.not-found"));
    if (!session.published()) {
      throw Refusal.conflict("results.session-not-published");
    }
    return file(
        session, ResultsCsv.ofSession(sessions.publishedResults(sessionId), session.centerName()));
  }

  /** A file named after the day and hour of its session. */
  static ResultsFile file(AskedSession session, String text) {
    return new ResultsFile(
        "%s_resultats_session_%d.csv".formatted(START.format(session.start()), session.id()), text);
  }
}
