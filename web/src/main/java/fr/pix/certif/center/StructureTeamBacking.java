package fr.pix.certif.center;

import fr.pix.certif.shared.security.Role;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.team.boundary.KeepTeam;
import fr.pix.certif.team.boundary.KeepTeam.Team;
import fr.pix.certif.team.control.Structure;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The team of a centre or an organisation, as staff keep it. */
@Named("structureTeam")
@ViewScoped
public class StructureTeamBacking implements Serializable {

  @Inject private KeepTeam keepTeam;
  @Inject private StructureBacking structure;
  @Inject private Toasts toasts;

  private Team team;
  private String email;
  private Role role = Role.ADMIN;

  public String add() {
    Structure of = structure.getView().structure();
    boolean invited = keepTeam.add(of, email, role);
    return structure.done(invited ? "center.team.invited" : "center.team.added", of);
  }

  public String remove(long accountId) {
    team = null;
    Structure of = structure.getView().structure();
    keepTeam.remove(of, accountId);
    return structure.done("team.removed", of);
  }

  public Team getTeam() {
    team = team == null ? keepTeam.of(structure.getView().structure()) : team;
    return team;
  }

  public Role[] getRoles() {
    return new Role[] {Role.ADMIN, Role.MEMBER};
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
