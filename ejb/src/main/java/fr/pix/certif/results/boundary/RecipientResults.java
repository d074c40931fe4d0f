package fr.pix.certif.results.boundary;

import fr.pix.certif.results.control.RecipientLink;
import fr.pix.certif.results.control.ResultsCsv;
import fr.pix.certif.results.entity.ResultRecipients;
import fr.pix.certif.results.entity.SessionResultsRepository;
import fr.pix.certif.results.entity.SessionResultsRepository.AskedSession;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Gives the recipient of a mailed link the results of the candidates who were put in his charge. A
 * link that we have not made, or whose address the session no longer has, leads to nothing.
 */
@Stateless
@Permitted(Permission.PUBLIC)
public class RecipientResults {

  @Inject ResultRecipients recipients;
  @Inject SessionResultsRepository sessions;
  @Inject Clock clock;

  /**
   * What a link leads to.
   *
   * @param candidates of how many the recipient receives the results
   */
  public record OpenedLink(AskedSession session, int candidates) {}

  private record Addressed(AskedSession session, String address) {}

  /** The session of a link. */
  public OpenedLink open(String link) {
    Addressed to = addressed(link);
    return new OpenedLink(
        to.session(), sessions.publishedResults(to.session().id(), to.address()).size());
  }

  /** The file of the results; the same as the centre's, reduced to the recipient's candidates. */
  public ResultsFile export(String link) {
    Addressed to = addressed(link);
    return SessionResults.file(
        to.session(),
        ResultsCsv.ofSession(
            sessions.publishedResults(to.session().id(), to.address()), to.session().centerName()));
  }

  private Addressed addressed(String text) {
    RecipientLink link = RecipientLink.read(text).orElseThrow(RecipientResults::unknown);
    String address = recipients.addressOf(link).orElseThrow(RecipientResults::unknown);
    if (link.isExpired(clock.instant())) {
      throw Refusal.closed("results.link-expired", RecipientLink.VALIDITY.toDays());
    }
    AskedSession session = sessions.any(link.sessionId()).orElseThrow(RecipientResults::unknown);
    if (!session.published()) {
      throw Refusal.closed("results.link-withdrawn");
    }
    return new Addressed(session, address);
  }

  private static Refusal unknown() {
    return Refusal.notFound("results.link-unknown");
  }
}
