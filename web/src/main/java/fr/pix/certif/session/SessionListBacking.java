package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.ListSessions;
import fr.pix.certif.session.boundary.PurgeNeverHeld;
import fr.pix.certif.session.boundary.SessionFilter;
import fr.pix.certif.session.boundary.SessionPage;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.LinkFunctions;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The list of the centre's sessions, read anew each time: its page keeps nothing. */
@Named("sessionList")
@RequestScoped
public class SessionListBacking {

  private static final String NEVER_HELD = "NEVER_HELD";

  @Inject private ListSessions sessions;
  @Inject private DeleteSession deleteSession;
  @Inject private PurgeNeverHeld purgeNeverHeld;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private SessionFilter filter;
  private String stage;
  private SessionPage page;

  @PostConstruct
  void read() {
    stage = params.text("statut").orElse("");
    SessionStage known =
        Stream.of(SessionStage.values())
            .filter(each -> each.name().equals(stage))
            .findFirst()
            .orElse(null);
    filter =
        new SessionFilter(
            params.number("numero").orElse(null),
            known,
            params.date("du").orElse(null),
            params.date("au").orElse(null),
            params.text("salle").orElse(null),
            NEVER_HELD.equals(stage));
    page = sessions.page(currentCenter.getId(), filter, params.page());
  }

  /** Deletes the session chosen, and shows the list again as it was filtered. */
  public void delete() {
    long id = params.number("session").orElseThrow(() -> Refusal.notFound("session.not-found"));
    int candidates = deleteSession.delete(id);
    toasts.success("session.deleted", String.valueOf(id), candidates);
    Redirection.to("/certif/sessions" + LinkFunctions.with("page", params.page()));
  }

  /** Deletes every session that was never held. */
  public String purge() {
    toasts.success("session.purged", purgeNeverHeld.purge(currentCenter.getId()));
    return "/certif/sessions?faces-redirect=true";
  }

  public SessionPage getPage() {
    return page;
  }

  public SessionFilter getFilter() {
    return filter;
  }

  public String getStage() {
    return stage;
  }

  public List<Option> getRooms() {
    return page.rooms().stream().map(room -> new Option(room, room)).toList();
  }

  public List<Option> getStages() {
    return Stream.concat(
            Stream.of(SessionStage.values()).map(SessionStage::name), Stream.of(NEVER_HELD))
        .map(name -> new Option(name, texts.of("session.stage." + name)))
        .toList();
  }
}
