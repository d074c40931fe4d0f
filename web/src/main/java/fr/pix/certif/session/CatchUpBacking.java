package fr.pix.certif.session;

import fr.pix.certif.session.boundary.CatchUpAbsentees;
import fr.pix.certif.session.boundary.ComingSessions;
import fr.pix.certif.session.boundary.ComingSessions.Coming;
import fr.pix.certif.shared.support.FormatFunctions;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Choosing the session in which those who were absent from this one are expected. */
@Named("catchUp")
@RequestScoped
public class CatchUpBacking {

  @Inject private CatchUpAbsentees catchUpAbsentees;
  @Inject private ComingSessions comingSessions;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private Integer waiting;
  private List<Option> sessions;
  private Long target;

  /** Enrols the absent in the session chosen, and leads to its candidates. */
  public String enroll() {
    int enrolled = catchUpAbsentees.enroll(params.getId(), target);
    toasts.success("session.absentees-enrolled", enrolled, String.valueOf(target));
    return "/certif/candidats?faces-redirect=true&id=" + target;
  }

  /** How many were absent and are expected nowhere else. */
  public int getWaiting() {
    if (waiting == null) {
      waiting = catchUpAbsentees.waiting(params.getId());
    }
    return waiting;
  }

  /** The sessions to come, the next one first. */
  public List<Option> getSessions() {
    if (sessions == null) {
      sessions = comingSessions.beside(params.getId()).stream().map(this::option).toList();
    }
    return sessions;
  }

  private Option option(Coming session) {
    String label =
        texts.of(
            "session.coming",
            String.valueOf(session.id()),
            FormatFunctions.moment(session.start()),
            session.room(),
            session.enrolled());
    return new Option(String.valueOf(session.id()), label);
  }

  public Long getTarget() {
    return target;
  }

  public void setTarget(Long target) {
    this.target = target;
  }
}
