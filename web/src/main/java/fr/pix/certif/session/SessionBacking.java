package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.session.boundary.SessionView;
import fr.pix.certif.session.control.SessionCodes;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The page of one session, and what its other pages say of it. It leads to its own centre. */
@Named("currentSession")
@RequestScoped
public class SessionBacking {

  @Inject private SessionQueries queries;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;

  private SessionView view;

  @PostConstruct
  void read() {
    view = queries.detail(params.getId());
    currentCenter.select(view.centerId());
  }

  public SessionView getView() {
    return view;
  }

  /** The number as it is said: without the spaces of a quantity. */
  public String getNumber() {
    return String.valueOf(view.id());
  }

  public String getPassword() {
    return SessionCodes.PASSWORD_PREFIX + view.password();
  }

  /** The steps of a session's life; the second one says how many candidates are expected. */
  public List<String> getSteps() {
    return List.of(
        texts.of("session.step.created"),
        texts.of("session.step.enrolled", view.enrolled()),
        texts.of("session.stage.UNDER_WAY"),
        texts.of("session.stage.TO_FINALIZE"),
        texts.of("session.stage.FINALIZED"),
        texts.of("session.step.published"));
  }

  public int getStep() {
    return view.stage().ordinal() + 1;
  }

  /** The day that a fact fell on, at the centre. */
  public LocalDate local(Instant fact) {
    return LocalDate.ofInstant(fact, view.zone());
  }

  public boolean isPublished() {
    return view.stage() == SessionStage.PUBLISHED;
  }
}
