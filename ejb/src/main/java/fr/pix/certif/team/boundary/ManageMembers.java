package fr.pix.certif.team.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.TeamRules;
import fr.pix.certif.team.entity.TeamRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Manages the members of a team. A team keeps one administrator at least: the last one can neither
 * leave, nor be removed, nor become a simple member.
 */
@Stateless
@Permitted({Permission.CENTER_ADMIN, Permission.ORGANIZATION_ADMIN})
public class ManageMembers {

  @Inject TeamRepository teams;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Gives a member another role; the one he has already changes nothing. */
  public void changeRole(Structure structure, long accountId, Role role) {
    teams.lockAdministered(structure, actor.get());
    Role before = teams.roleOf(structure, accountId);
    if (before == role) {
      return;
    }
    if (role == Role.MEMBER) {
      keepOneAdministrator(structure, accountId);
    }
    teams.changeRole(structure, accountId, role, clock.instant());
    audit.record(
        "team.role-changed",
        TeamSubject.of(structure),
        Map.of("account", accountId, "role", before),
        Map.of("account", accountId, "role", role));
  }

  /** Withdraws the access of a member, at the next thing that he does. */
  public void remove(Structure structure, long accountId) {
    teams.lockAdministered(structure, actor.get());
    withdraw("team.member-removed", structure, accountId);
  }

  /** Makes a member the référent Pix of a centre, in the place of the one before. */
  public void designate(long centerId, long accountId) {
    Structure center = Structure.center(centerId);
    teams.lockAdministered(center, actor.get());
    teams.roleOf(center, accountId);
    teams.designate(centerId, accountId);
    audit.record(
        "team.referent-designated", TeamSubject.of(center), Map.of(), Map.of("account", accountId));
  }

  /** Leaves a team. */
  @Permitted({Permission.CENTER_INSIDER, Permission.ORGANIZATION_MEMBER})
  public void leave(Structure structure) {
    teams.lockOwn(structure, actor.get());
    withdraw("team.left", structure, actor.get().accountId());
  }

  private void withdraw(String action, Structure structure, long accountId) {
    teams.roleOf(structure, accountId);
    keepOneAdministrator(structure, accountId);
    teams.disable(structure, accountId, clock.instant());
    audit.record(action, TeamSubject.of(structure), Map.of("account", accountId), Map.of());
  }

  private void keepOneAdministrator(Structure structure, long accountId) {
    if (TeamRules.isLastAdministrator(teams.administrators(structure), accountId)) {
      throw Refusal.conflict("team.last-administrator");
    }
  }
}
