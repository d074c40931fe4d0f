package fr.pix.certif.team.boundary;

import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.Role;
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
import java.util.List;

/**
 * Shows a team to its members. The invitations that wait for an answer are shown to its
 * administrators alone.
 */
@Stateless
@Permitted({Permission.CENTER_INSIDER, Permission.ORGANIZATION_MEMBER})
public class ReadTeam {

  @Inject TeamRepository teams;
  @Inject InvitationRepository invitations;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A team as one of its members sees it.
   *
   * @param own the account of the person who looks
   * @param administered whether she manages it
   */
  public record Team(
      List<Member> members, List<Pending> invitations, long own, boolean administered)
      implements Serializable {}

  /** The team of one of the actor's structures. */
  public Team of(Structure structure) {
    Actor person = actor.get();
    boolean center = structure.kind() == StructureKind.CENTER;
    Role role = (center ? person.centers() : person.organizations()).get(structure.id());
    if (role == null) {
      throw TeamRepository.notFound(structure);
    }
    boolean administered = role == Role.ADMIN;
    return new Team(
        teams.members(structure),
        administered ? invitations.pending(structure, clock.instant()) : List.of(),
        person.accountId(),
        administered);
  }
}
