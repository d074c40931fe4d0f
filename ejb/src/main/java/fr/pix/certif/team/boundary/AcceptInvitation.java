package fr.pix.certif.team.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.control.StructureKind;
import fr.pix.certif.team.entity.InvitationRepository;
import fr.pix.certif.team.entity.InvitationRepository.Invitation;
import fr.pix.certif.team.entity.TeamRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Rejoindre une équipe: who holds the code of a letter joins with the account of his choice, once,
 * while the invitation stands.
 */
@Stateless
@Permitted(Permission.PUBLIC)
public class AcceptInvitation {

  @Inject InvitationRepository invitations;
  @Inject TeamRepository teams;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What the page of an invitation tells. */
  public record View(StructureKind kind, String structure, Role role) {}

  /**
   * What the letter leads to.
   *
   * @throws Refusal not found for a code of nobody; over for one that was used, cancelled, or is
   *     too old
   */
  public View read(String code) {
    Invitation invitation = open(code, clock.instant());
    return new View(invitation.structure().kind(), invitation.structureName(), invitation.role());
  }

  /** Joins the team; a member already there keeps the higher of the two roles. */
  @Permitted(Permission.AUTHENTICATED)
  public View accept(String code) {
    Instant now = clock.instant();
    long accountId = actor.get().accountId();
    Invitation invitation = open(code, now);
    if (!invitations.accept(invitation.id(), accountId, now)) {
      throw over();
    }
    teams.grant(invitation.structure(), accountId, invitation.role(), now);
    audit.record(
        "team.joined",
        TeamSubject.of(invitation.structure()),
        Map.of("invitation", invitation.id()),
        Map.of("account", accountId, "role", invitation.role()));
    return new View(invitation.structure().kind(), invitation.structureName(), invitation.role());
  }

  private Invitation open(String code, Instant now) {
    Invitation invitation =
        invitations
            .byCode(code == null ? "" : code)
            .orElseThrow(() -> Refusal.notFound("team.invitation-unknown"));
    if (!invitation.openAt(now)) {
      throw over();
    }
    return invitation;
  }

  private static Refusal over() {
    return Refusal.closed("team.invitation-over");
  }
}
