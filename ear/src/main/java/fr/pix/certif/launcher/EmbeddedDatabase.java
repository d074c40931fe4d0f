package fr.pix.certif.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The PostgreSQL that runs when none is given: its files live under the data folder and survive a
 * restart.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "certif";

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the server on a free port, creating its files and the application's database at the
   * first start.
   */
  public static EmbeddedDatabase start(Path data) throws IOException, SQLException {
    return start(data, "256MB");
  }

  /** The same with so much memory to share between connections ({@code shared_buffers}). */
  public static EmbeddedDatabase start(Path data, String memory) throws IOException, SQLException {
    Path files = data.resolve("postgresql");
    Files.createDirectories(files);
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(files)
            .setOverrideWorkingDirectory(data.resolve("postgresql-binaries").toFile())
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("max_connections", "120")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", memory)
            .start();
    EmbeddedDatabase database = new EmbeddedDatabase(server);
    database.createOnce();
    return database;
  }

  private void createOnce() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean exists;
      try (ResultSet found =
          statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
        exists = found.next();
      }
      if (!exists) {
        statement.execute("create database " + NAME);
      }
    }
  }

  /** Where the database answers, and as whom. */
  public DatabaseAddress address() {
    return new DatabaseAddress(
        server.getJdbcUrl("postgres", NAME).split("\\?")[0], "postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
