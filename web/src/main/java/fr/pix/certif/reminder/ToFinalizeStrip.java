package fr.pix.certif.reminder;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.reminder.boundary.SessionsToFinalize;
import fr.pix.certif.reminder.boundary.SessionsToFinalize.Waiting;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The line on top of the pages of a centre while sessions wait for their finalisation. */
@Named("toFinalize")
@RequestScoped
public class ToFinalizeStrip {

  @Inject private SessionsToFinalize sessions;
  @Inject private CurrentCenter currentCenter;
  @Inject private CurrentActor actor;

  private Waiting waiting;
  private boolean asked;

  /** What waits; null when nothing does, the space is closed, or the person is of no centre. */
  public Waiting getWaiting() {
    if (!asked) {
      asked = true;
      waiting =
          actor.get().centerIds().isEmpty() || currentCenter.isClosed()
              ? null
              : sessions.of(currentCenter.getId()).orElse(null);
    }
    return waiting;
  }
}
