package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.SessionFilter;
import fr.pix.certif.session.boundary.SessionPage;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of the centre's sessions. It is kept with the view: the line on which somebody clicks is
 * the one that was shown, whatever a colleague has created meanwhile.
 */
@Named("sessionList")
@ViewScoped
public class SessionListBacking implements Serializable {

  private static final String NUMBER = "numero";
  private static final String STAGE = "statut";

  @Inject private SessionQueries queries;
  @Inject private DeleteSession deleteSession;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private SessionFilter filter;
  private SessionPage page;

  @PostConstruct
  void read() {
    params.number("centre").ifPresent(currentCenter::select);
    filter = new SessionFilter(params.number(NUMBER).orElse(null), stage());
    page = queries.page(currentCenter.getId(), filter, params.page());
  }

  private SessionStage stage() {
    String wanted = params.text(STAGE).orElse("");
    return Stream.of(SessionStage.values())
        .filter(stage -> stage.name().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  /** Deletes a session of the list, and shows the list again. */
  public String delete(long sessionId) {
    int candidates = deleteSession.delete(sessionId);
    toasts.success("session.deleted", String.valueOf(sessionId), candidates);
    return "/certif/sessions?faces-redirect=true";
  }

  public SessionPage getPage() {
    return page;
  }

  public SessionFilter getFilter() {
    return filter;
  }

  public List<Option> getStages() {
    return Stream.of(SessionStage.values())
        .map(stage -> new Option(stage.name(), texts.of("session.stage." + stage.name())))
        .toList();
  }
}
