package fr.pix.certif.team;

import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.boundary.InviteMembers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The invitations that an administrator sends, sends again and cancels. */
@Named("teamInvitations")
@ViewScoped
public class TeamInvitationsBacking implements Serializable {

  @Inject private InviteMembers inviteMembers;
  @Inject private TeamBacking team;

  private String emails;
  private Role role = Role.MEMBER;

  public String invite() {
    return team.done("team.invited", inviteMembers.invite(team.stale(), emails, role));
  }

  public String resend(long invitationId) {
    inviteMembers.resend(team.stale(), invitationId);
    return team.done("team.resent");
  }

  public String cancel(long invitationId) {
    inviteMembers.cancel(team.stale(), invitationId);
    return team.done("team.cancelled");
  }

  public Role[] getRoles() {
    return new Role[] {Role.MEMBER, Role.ADMIN};
  }

  public String getEmails() {
    return emails;
  }

  public void setEmails(String emails) {
    this.emails = emails;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
