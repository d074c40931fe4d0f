package fr.pix.certif.team.entity;

import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import fr.pix.certif.team.control.TeamRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The invitations to join a team. One stands open for an address and a structure; inviting again
 * sends another letter for the same one.
 */
@ApplicationScoped
public class InvitationRepository {

  private static final int CODE_BYTES = 16;
  private static final long BETWEEN_LETTERS_SECONDS = 60;
  private static final String OPEN = " and accepted_at is null and cancelled_at is null";

  private static final String INVITE =
      """
      insert into invitation (%2$s, email, role, created_at, created_by, sent_at, expires_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (%2$s, email) where %2$s is not null and accepted_at is null and cancelled_at is null
      do update set role = excluded.role, sent_at = excluded.sent_at, expires_at = excluded.expires_at
      returning id, created_at = sent_at as fresh""";

  private static final String RESEND =
      "update invitation set sent_at = ?, expires_at = ? where id = ? and %2$s = ? and sent_at <= ?"
          + OPEN;

  private static final String OPEN_HERE =
      "select count(*) as number from invitation where id = ? and %2$s = ?" + OPEN;

  private static final String CANCEL =
      "update invitation set cancelled_at = ?, cancelled_by = ? where id = ? and %2$s = ?" + OPEN;

  private static final String PENDING =
      "select id, email, role, sent_at, expires_at from invitation where %2$s = ?"
          + OPEN
          + " order by email";

  private static final String BY_CODE =
      """
      select i.*, coalesce(c.name, o.name) as structure
        from invitation_code k join invitation i on i.id = k.invitation_id
        left join center c on c.id = i.center_id left join organization o on o.id = i.organization_id
       where k.code_hash = ?""";

  private static final String ACCEPT =
      "update invitation set accepted_at = ?, accepted_by = ? where id = ? and expires_at > ?"
          + OPEN;

  private final SecureRandom random = new SecureRandom();

  @Inject Database database;
  @Inject Outbox outbox;

  /**
   * An invitation that nobody has answered yet.
   *
   * @param expired whether its letter no longer opens anything, until it is sent again
   */
  public record Pending(
      long id, String email, Role role, Instant sentAt, Instant expiresAt, boolean expired)
      implements Serializable {}

  /** The invitation behind a code, whatever has become of it. */
  public record Invitation(
      long id,
      Structure structure,
      String structureName,
      String email,
      Role role,
      Instant expiresAt,
      boolean ended) {

    /** Whether it can still be accepted. */
    public boolean openAt(Instant now) {
      return !ended && now.isBefore(expiresAt);
    }
  }

  /**
   * Invites an address, or sends the open invitation again, and has the letter written.
   *
   * @return whether the invitation is new
   */
  public boolean invite(Structure structure, String email, Role role, Instant now, long by) {
    Instant end = now.plus(TeamRules.INVITATION_LIFE);
    return database
        .first(
            sql(structure, INVITE),
            row -> {
              letter(row.number("id"), now);
              return row.flag("fresh");
            },
            structure.id(),
            email,
            role,
            now,
            by,
            now,
            end)
        .orElseThrow();
  }

  /**
   * Sends the letter again with a new week to answer; false when it is no longer open here, or when
   * its letter is less than a minute old.
   */
  public boolean resend(Structure structure, long invitationId, Instant now) {
    Instant end = now.plus(TeamRules.INVITATION_LIFE);
    Instant lastLetter = now.minusSeconds(BETWEEN_LETTERS_SECONDS);
    boolean resent =
        database.update(sql(structure, RESEND), now, end, invitationId, structure.id(), lastLetter)
            > 0;
    if (resent) {
      letter(invitationId, now);
    }
    return resent;
  }

  /** Whether it still waits for an answer here. */
  public boolean isOpen(Structure structure, long invitationId) {
    return database.number(sql(structure, OPEN_HERE), invitationId, structure.id()) > 0;
  }

  /** Cancels an open invitation; false when it is no longer open here. */
  public boolean cancel(Structure structure, long invitationId, Instant now, long by) {
    return database.update(sql(structure, CANCEL), now, by, invitationId, structure.id()) > 0;
  }

  public List<Pending> pending(Structure structure, Instant now) {
    return database.list(
        sql(structure, PENDING),
        row ->
            new Pending(
                row.number("id"),
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.instant("sent_at"),
                row.instant("expires_at"),
                !now.isBefore(row.instant("expires_at"))),
        structure.id());
  }

  public Optional<Invitation> byCode(String code) {
    return database.first(BY_CODE, InvitationRepository::invitation, Digest.of(code));
  }

  /** Accepts an open invitation once; of two at the same moment one finds it over. */
  public boolean accept(long invitationId, long accountId, Instant now) {
    return database.update(ACCEPT, now, accountId, invitationId, now) > 0;
  }

  /** Draws the code of a letter; it is never seen again. */
  String issueCode(long invitationId) {
    byte[] bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.update(
        "insert into invitation_code (code_hash, invitation_id) values (?, ?)",
        Digest.of(code),
        invitationId);
    return code;
  }

  private void letter(long invitationId, Instant now) {
    long minute = now.getEpochSecond() / BETWEEN_LETTERS_SECONDS;
    outbox.add(
        InvitationLetter.KIND,
        InvitationLetter.KIND + ":" + invitationId + ":" + minute,
        Map.of("invitation", Long.toString(invitationId)));
  }

  private static Invitation invitation(Row row) {
    Long center = row.numberOrNull("center_id");
    Structure structure =
        center == null
            ? new Structure(StructureKind.ORGANIZATION, row.number("organization_id"))
            : new Structure(StructureKind.CENTER, center);
    return new Invitation(
        row.number("id"),
        structure,
        row.text("structure"),
        row.text("email"),
        Role.valueOf(row.text("role")),
        row.instant("expires_at"),
        row.instant("accepted_at") != null || row.instant("cancelled_at") != null);
  }

  private static String sql(Structure structure, String sql) {
    return StructureSql.of(structure.kind()).in(sql);
  }
}
