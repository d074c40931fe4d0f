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
import fr.pix.certif.team.control.StructureKind;
import fr.pix.certif.team.entity.InvitationRepository;
import fr.pix.certif.team.entity.InvitationRepository.Pending;
import fr.pix.certif.team.entity.TeamRepository;
import fr.pix.certif.team.entity.TeamRepository.Member;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What staff do with a team that nobody administers any longer, or not yet: they add members, or
 * invite those who have no account, and withdraw an access.
 */
@Stateless
@Permitted(Permission.STAFF)
public class KeepTeam {

  @Inject TeamRepository teams;
  @Inject InvitationRepository invitations;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A team as staff see it. */
  public record Team(List<Member> members, List<Pending> invitations) implements Serializable {}

  public Team of(Structure structure) {
    return new Team(teams.members(structure), invitations.pending(structure, clock.instant()));
  }

  /**
   * Adds the holder of an address to a team, or invites an address without account.
   *
   * @return whether it was invited
   */
  public boolean add(Structure structure, String email, Role role) {
    check(structure);
    teams.lockInService(structure);
    InvitedAddresses address = InvitedAddresses.of(email);
    InvalidInput.ifAny(address.violations());
    if (address.addresses().size() > 1) {
      throw new InvalidInput(List.of(Violation.of("emails", "team.one-address")));
    }
    String one = address.addresses().get(0);
    Set<String> members = teams.membersAmong(structure, address.addresses());
    if (members.contains(one)) {
      throw new InvalidInput(List.of(Violation.of("emails", "team.already-member", one)));
    }
    Instant now = clock.instant();
    Optional<Long> account = teams.accountOf(one);
    account.ifPresentOrElse(
        id -> teams.grant(structure, id, role, now),
        () -> invitations.invite(structure, one, role, now, actor.accountId()));
    audit.record(
        account.isPresent() ? "team.member-added" : "team.members-invited",
        TeamSubject.of(structure),
        Map.of(),
        Map.of("role", role, "account", account.map(Object::toString).orElse("")));
    return account.isEmpty();
  }

  /** Withdraws an access, even the last one. */
  public void remove(Structure structure, long accountId) {
    check(structure);
    teams.roleOf(structure, accountId);
    teams.disable(structure, accountId, clock.instant());
    audit.record(
        "team.member-removed", TeamSubject.of(structure), Map.of("account", accountId), Map.of());
  }

  private void check(Structure structure) {
    if (structure.kind() == StructureKind.ORGANIZATION
        && !Permission.STAFF_ORGANIZATIONS.isHeldBy(actor.get())) {
      throw Refusal.forbidden("forbidden");
    }
  }
}
