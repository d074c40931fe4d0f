package fr.pix.certif.team.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.control.InvitedAddresses;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.entity.InvitationRepository;
import fr.pix.certif.team.entity.TeamRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invites people by e-mail to join a team that the person administers. An address invited already
 * is sent its invitation again; one of a member is refused with all others.
 */
@Stateless
@Permitted({Permission.CENTER_ADMIN, Permission.ORGANIZATION_ADMIN})
public class InviteMembers {

  @Inject TeamRepository teams;
  @Inject InvitationRepository invitations;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Invites every address.
   *
   * @param typed the addresses, between commas, semicolons or line ends
   * @return how many were invited
   */
  public int invite(Structure structure, String typed, Role role) {
    teams.lockAdministered(structure, actor.get());
    InvitedAddresses invited = InvitedAddresses.of(typed);
    List<Violation> violations = new ArrayList<>(invited.violations());
    Set<String> members = teams.membersAmong(structure, invited.addresses());
    invited.addresses().stream()
        .filter(members::contains)
        .forEach(each -> violations.add(Violation.of("emails", "team.already-member", each)));
    InvalidInput.ifAny(violations);
    Instant now = clock.instant();
    long added =
        invited.addresses().stream()
            .filter(each -> invitations.invite(structure, each, role, now, actor.accountId()))
            .count();
    audit.record(
        "team.members-invited",
        TeamSubject.of(structure),
        Map.of(),
        Map.of("role", role, "new", added, "again", invited.addresses().size() - added));
    return invited.addresses().size();
  }

  /**
   * Sends an invitation again; it can be answered for another week. One whose letter has just left
   * is not sent twice.
   */
  public void resend(Structure structure, long invitationId) {
    teams.lockAdministered(structure, actor.get());
    if (!invitations.resend(structure, invitationId, clock.instant())) {
      throw invitations.isOpen(structure, invitationId)
          ? Refusal.conflict("team.invitation-just-sent")
          : over();
    }
    audit.record(
        "team.invitation-resent",
        TeamSubject.of(structure),
        Map.of(),
        Map.of("invitation", invitationId));
  }

  /** Cancels an invitation: its letter no longer opens anything. */
  public void cancel(Structure structure, long invitationId) {
    teams.lockAdministered(structure, actor.get());
    if (!invitations.cancel(structure, invitationId, clock.instant(), actor.accountId())) {
      throw over();
    }
    audit.record(
        "team.invitation-cancelled",
        TeamSubject.of(structure),
        Map.of(),
        Map.of("invitation", invitationId));
  }

  private static Refusal over() {
    return Refusal.conflict("team.invitation-answered");
  }
}
