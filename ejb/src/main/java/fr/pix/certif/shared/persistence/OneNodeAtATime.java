package fr.pix.certif.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What nodes that share a database must not do at the same moment: the second waits for the first,
 * and a node that dies meanwhile holds nobody back, because the lock is its connection's.
 */
@ApplicationScoped
public class OneNodeAtATime {

  private static final String LOCK = "select pg_advisory_lock(hashtext(?))";
  private static final String UNLOCK = "select pg_advisory_unlock(hashtext(?))";

  @Inject Database database;

  /**
   * Does some work, alone among all that bears this name. Outside of any transaction: the work has
   * connections of its own.
   */
  public void run(String name, Runnable work) {
    database.withConnection(
        connection -> {
          call(connection, LOCK, name);
          try {
            work.run();
          } finally {
            call(connection, UNLOCK, name);
          }
          return null;
        });
  }

  private static void call(Connection connection, String sql, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      statement.execute();
    }
  }
}
