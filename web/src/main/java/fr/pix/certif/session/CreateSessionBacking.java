package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.CheckSession;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.CreateSession.Series;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.session.boundary.SessionView;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The form that creates a session in the current centre, alone or every week; it may copy one. */
@Named("newSession")
@RequestScoped
public class CreateSessionBacking {

  @Inject private CreateSession createSession;
  @Inject private CheckSession checkSession;
  @Inject private SessionQueries queries;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;
  @Inject private FacesContext context;

  private final SessionForm form = new SessionForm();
  private Long centerId;

  /** Fills the form the first time with the session to copy, a week later. */
  public void open() {
    if (!context.isPostback() && params.number("copie").isPresent()) {
      SessionView copied = queries.detail(params.number("copie").orElseThrow());
      currentCenter.select(copied.centerId());
      form.take(copied.details().on(copied.details().date().plusWeeks(1)), copied.version());
    }
  }

  /** Creates the session, once what is unwise about it has been read, and leads to its page. */
  public String create() {
    if (!form.accepts(checkSession.warnings(centerId, null, form.details()))) {
      return null;
    }
    Series series = createSession.createWeekly(centerId, form.details(), form.getWeeks());
    if (series.numbers().size() == 1 && series.skipped().isEmpty()) {
      long id = series.numbers().get(0);
      toasts.success("session.created", String.valueOf(id));
      return "/certif/session?faces-redirect=true&id=" + id;
    }
    toasts.success("session.created.series", series.numbers().size(), series.skipped().size());
    return "/certif/sessions?faces-redirect=true";
  }

  /** What is unwise, in words. */
  public List<String> getSentences() {
    return form.getWarnings().stream()
        .map(each -> texts.of("session.warning." + each.code(), each.args().toArray()))
        .toList();
  }

  public SessionForm getForm() {
    return form;
  }

  /** The centre for which the form was opened, even when another one is chosen in another tab. */
  public long getCenterId() {
    return centerId == null ? currentCenter.getId() : centerId;
  }

  public void setCenterId(long centerId) {
    this.centerId = centerId;
  }
}
