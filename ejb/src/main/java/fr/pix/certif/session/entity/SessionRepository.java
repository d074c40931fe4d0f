package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.SessionCodes;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The sessions as they are kept. */
@ApplicationScoped
public class SessionRepository {

  private static final int CODES_DRAWN_AT_ONCE = 8;

  private static final String OF_CENTERS =
      "select s from Session s where s.id = :id and s.centerId in :centers";

  private static final String FREE_CODE =
      """
      select code from unnest(?::text[]) as drawn (code)
       where not exists (select 1 from session where access_code = code) limit 1\
      """;

  private static final String TESTS =
      "select count(*) as number from certification where session_id = ?";

  private static final String REMOVE_CANDIDATES = "delete from candidate where session_id = ?";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final String NEVER_HELD =
      """
      select id from session s where s.center_id = ? and s.date < ? and s.finalized_at is null
         and not exists (select 1 from certification where session_id = s.id)
       order by id for update\
      """;

  @Inject Database database;
  @Inject MissingSession missing;

  @PersistenceContext(unitName = "certif")
  EntityManager entities;

  private final SecureRandom random = new SecureRandom();

  /**
   * A session of one of these centres, its row locked: what is then decided about it cannot be
   * overtaken by a test that starts or by its finalisation.
   */
  public Session locked(long id, Collection<Long> centerIds) {
    return entities
        .createQuery(OF_CENTERS, Session.class)
        .setParameter("id", id)
        .setParameter("centers", centerIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> missing.refusal(id));
  }

  /** A session of one of these centres, to be read only. */
  public Session read(long id, Collection<Long> centerIds) {
    return entities
        .createQuery(OF_CENTERS, Session.class)
        .setParameter("id", id)
        .setParameter("centers", centerIds)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> missing.refusal(id));
  }

  /** Secrets for a new session; its access code belongs to no other. */
  public Session.Codes drawCodes() {
    String accessCode = null;
    while (accessCode == null) {
      List<String> drawn =
          Stream.generate(() -> SessionCodes.accessCode(random))
              .limit(CODES_DRAWN_AT_ONCE)
              .toList();
      accessCode = database.first(FREE_CODE, row -> row.text("code"), drawn).orElse(null);
    }
    return new Session.Codes(accessCode, SessionCodes.invigilatorPassword(random));
  }

  /** Adds a session; a slot taken already is refused by its day and time. */
  public Session add(Session session) {
    entities.persist(session);
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw refusal(e, session.details());
    }
    return session;
  }

  /**
   * Writes what was changed in a session, so that a constraint is met here and not at the commit.
   */
  public void flush(Session session) {
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw refusal(e, session.details());
    }
  }

  /**
   * From here on two sessions may hold the same slot for a moment, as those do that exchange
   * theirs; {@link #judgeSlots} ends it.
   */
  public void letSlotsMeet() {
    database.update("set constraints session_slot_is_unique deferred");
  }

  /** Whether every session has its slot for itself; false ends the transaction without effect. */
  public boolean judgeSlots() {
    entities.flush();
    try {
      database.update("set constraints session_slot_is_unique immediate");
      return true;
    } catch (ConstraintBroken met) {
      return false;
    }
  }

  /** Deletes a session without any test and tells how many candidates went with it. */
  public int removeUntouched(Session session) {
    if (database.number(TESTS, session.id()) > 0) {
      throw Refusal.conflict("session.already-started");
    }
    int candidates = database.update(REMOVE_CANDIDATES, session.id());
    entities.remove(session);
    entities.flush();
    return candidates;
  }

  /**
   * Deletes the open sessions of a centre whose day has passed without any test, and gives their
   * numbers. Their rows are locked first: a test that starts meanwhile waits, and finds nothing.
   */
  public List<Long> removeNeverHeld(long centerId, LocalDate today) {
    List<Long> dead = database.list(NEVER_HELD, row -> row.number("id"), centerId, today);
    database.update("delete from candidate where session_id = any(?::bigint[])", dead);
    database.update("delete from session where id = any(?::bigint[])", dead);
    return dead;
  }

  private static RuntimeException refusal(PersistenceException failure, SessionDetails details) {
    return switch (ConstraintBroken.behind(failure).orElse("")) {
      case "session_slot_is_unique" ->
          Refusal.conflict(
              "session.slot-taken",
              DAY.format(details.date()),
              details.time().toString(),
              details.room());
      case "session_access_code_is_unique" -> Refusal.conflict("session.try-again");
      default -> failure;
    };
  }
}
