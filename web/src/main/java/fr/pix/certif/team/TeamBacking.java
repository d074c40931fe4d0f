package fr.pix.certif.team;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.team.boundary.ManageMembers;
import fr.pix.certif.team.boundary.ReadTeam;
import fr.pix.certif.team.boundary.ReadTeam.Team;
import fr.pix.certif.team.control.Structure;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * The team of the centre (Pix Certif) or of the organisation (Pix Orga) that the person looks at.
 * Kept with the view: the line on which somebody clicks is the one that was shown.
 */
@Named("team")
@ViewScoped
public class TeamBacking implements Serializable {

  private static final String ORGA = "/orga/";

  @Inject private ReadTeam readTeam;
  @Inject private ManageMembers manageMembers;
  @Inject private CurrentCenter currentCenter;
  @Inject private HttpServletRequest request;
  @Inject private ChosenOrganization chosenOrganization;
  @Inject private Toasts toasts;

  private Structure structure;
  private String page;
  private Team team;

  @PostConstruct
  void read() {
    boolean ofOrganization = request.getServletPath().startsWith(ORGA);
    structure =
        ofOrganization
            ? Structure.organization(chosenOrganization.id())
            : Structure.center(currentCenter.get().id());
    page =
        ofOrganization
            ? "/orga/equipe?etablissement=" + structure.id() + "&faces-redirect=true"
            : "/certif/equipe?faces-redirect=true";
  }

  public String changeRole(long accountId, Role wanted) {
    manageMembers.changeRole(stale(), accountId, wanted);
    return done("team.role-changed");
  }

  public String remove(long accountId) {
    manageMembers.remove(stale(), accountId);
    return done("team.removed");
  }

  public String designate(long accountId) {
    manageMembers.designate(stale().id(), accountId);
    return done("team.designated");
  }

  /** Leaves the team; whatever other space is open comes next. */
  public String leave() {
    manageMembers.leave(stale());
    toasts.success("team.left");
    return "/connexion?faces-redirect=true";
  }

  /** The structure about to be changed; what is shown is read again, should that be refused. */
  Structure stale() {
    team = null;
    return structure;
  }

  String done(String key, Object... values) {
    toasts.success(key, values);
    return page;
  }

  public Team getTeam() {
    team = team == null ? readTeam.of(structure) : team;
    return team;
  }
}
