package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.enrolment.boundary.CheckSessionFile;
import fr.pix.certif.enrolment.boundary.CheckSessionFile.Checked;
import fr.pix.certif.enrolment.boundary.CreateSessionsOfFile;
import fr.pix.certif.session.SessionFileRemarks.Remark;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the file that was sent would create and edit, and the button that carries it out. */
@Named("sessionFileCheck")
@RequestScoped
public class SessionFileCheckBacking {

  @Inject private CheckSessionFile checkFile;
  @Inject private CreateSessionsOfFile createSessions;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private SessionFileRemarks remarks;
  @Inject private Toasts toasts;

  private Checked shown;
  private List<Remark> errors = List.of();
  private List<Remark> warnings = List.of();

  @PostConstruct
  void read() {
    shown = checkFile.check(params.getId());
    currentCenter.select(shown.centerId());
    if (shown.check() != null) {
      errors = remarks.errors(shown);
      warnings = remarks.warnings(shown);
    }
  }

  /** Carries it out as it was shown; a second time changes nothing. */
  public String create() {
    String state = params.text("etat").orElse("");
    SessionFileOutcome outcome = createSessions.create(shown.id(), state);
    toasts.success("session.file.done", outcome.created(), outcome.edited(), outcome.enrolled());
    return "/certif/sessions?faces-redirect=true";
  }

  public Checked getShown() {
    return shown;
  }

  /** How many sessions of the file have nobody. */
  public long getWithoutCandidate() {
    return shown.check().sessions().stream()
        .filter(each -> each.standing() == null || each.standing().candidates() == 0)
        .filter(each -> shown.candidates().of(each.line()).isEmpty())
        .count();
  }

  public List<Remark> getErrors() {
    return errors;
  }

  public List<Remark> getWarnings() {
    return warnings;
  }
}
