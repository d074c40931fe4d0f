package fr.pix.certif.audit.entity;

import fr.pix.certif.shared.Correlation;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The append-only trail (journal) of state changes, written in the transaction of the change:
 * neither exists without the other. Values name states and identifiers, never answers nor secrets.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String APPEND =
      """
      insert into audit_entry (at, actor_id, action, subject_type, subject_id, before, after, correlation_id)
      values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";

  /** Kept: finding the provider again costs more than writing the entry. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject Database database;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /** Records what the current actor (or the system) did to a subject; either side may be empty. */
  public void record(String action, Subject subject, Map<String, ?> before, Map<String, ?> after) {
    Long actorId = SystemWork.isUnderWay() ? null : currentActor.get().accountId();
    database.update(
        APPEND,
        clock.instant(),
        actorId,
        action,
        subject.type(),
        subject.id(),
        json(before),
        json(after),
        Correlation.current().orElse(null));
  }

  /**
   * Records what was done at once to many subjects of one type, in one round trip.
   *
   * @param after what each has become, by its number
   */
  public void recordAll(
      String action, String subjectType, Map<Long, ? extends Map<String, ?>> after) {
    Long actorId = SystemWork.isUnderWay() ? null : currentActor.get().accountId();
    Instant now = clock.instant();
    String correlation = Correlation.current().orElse(null);
    database.updateAll(
        APPEND,
        after.entrySet().stream()
            .map(
                subject ->
                    new Object[] {
                      now,
                      actorId,
                      action,
                      subjectType,
                      subject.getKey(),
                      json(Map.of()),
                      json(subject.getValue()),
                      correlation
                    })
            .toList());
  }

  /** What an entry is about, such as session 95001. */
  public record Subject(String type, long id) {

    public static Subject session(long id) {
      return new Subject("session", id);
    }

    public static Subject candidate(long id) {
      return new Subject("candidate", id);
    }

    public static Subject certification(long id) {
      return new Subject("certification", id);
    }

    public static Subject organization(long id) {
      return new Subject("organization", id);
    }

    public static Subject account(long id) {
      return new Subject("account", id);
    }
  }

  private static String json(Map<String, ?> values) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    values.forEach((name, value) -> object.add(name, String.valueOf(value)));
    return object.build().toString();
  }
}
