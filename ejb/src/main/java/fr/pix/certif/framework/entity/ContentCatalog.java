package fr.pix.certif.framework.entity;

import fr.pix.certif.framework.control.Content;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The learning content in force on this node, held in memory: asking for it costs no query but one,
 * every few seconds, that looks for a newer release.
 */
@ApplicationScoped
public class ContentCatalog {

  @Inject ReleaseRepository releases;
  @Inject Clock clock;

  private ContentInForce inForce;

  @PostConstruct
  void read() {
    inForce = new ContentInForce(ContentReader.read(), releases, clock);
    inForce.refresh();
  }

  public Content content() {
    return inForce.content();
  }

  /** The content, which knows this challenge when any release has it. */
  public Content contentWith(String challengeId) {
    return inForce.contentWith(challengeId);
  }

  /** Looks at once for what another node has put in force. */
  public void refresh() {
    inForce.refresh();
  }

  void afterActivation(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) ReleaseActivated activated) {
    inForce.lookAgain();
  }
}
