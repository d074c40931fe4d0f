package fr.pix.certif.notification.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Effects that must follow a use case, written as rows in its transaction: an effect is due exactly
 * when its cause is committed. The key makes a repeated cause harmless.
 */
@ApplicationScoped
public class Outbox {

  private static final String ADD =
      """
      insert into outbox (kind, dedup_key, payload, created_at, available_at) values (?, ?, ?::jsonb, ?, ?)
      on conflict on constraint outbox_message_is_single do nothing""";

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject Database database;
  @Inject Clock clock;

  /**
   * Adds one effect.
   *
   * @param kind who will carry it out, such as {@code mail.password-reset}
   * @param dedupKey names the cause; a second effect of the same key is not added
   * @param payload what the carrier needs
   */
  public void add(String kind, String dedupKey, Map<String, String> payload) {
    Instant now = clock.instant();
    JsonObjectBuilder json = JSON.createObjectBuilder();
    payload.forEach(json::add);
    database.update(ADD, kind, dedupKey, json.build().toString(), now, now);
  }
}
