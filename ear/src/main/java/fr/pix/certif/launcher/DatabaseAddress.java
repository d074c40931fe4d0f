package fr.pix.certif.launcher;

import java.util.Map;
import java.util.Optional;

/** The JDBC address of the application's PostgreSQL, and its account. */
public record DatabaseAddress(String url, String user, String password) {

  /** The database named by {@code CERTIF_DB_URL}, if any. */
  public static Optional<DatabaseAddress> given(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("CERTIF_DB_URL"))
        .filter(url -> !url.isBlank())
        .map(
            url ->
                new DatabaseAddress(
                    url,
                    environment.getOrDefault("CERTIF_DB_USER", "certif"),
                    environment.getOrDefault("CERTIF_DB_PASSWORD", "")));
  }

  /** The address with the driver settings that bulk writes need. */
  String forPool() {
    return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
  }
}
