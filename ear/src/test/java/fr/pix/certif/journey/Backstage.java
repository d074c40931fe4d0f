package fr.pix.certif.journey;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a journey arranges or knows beside the screens: rights that the national list gives, and the
 * right answers.
 */
public final class Backstage {

  private final Stage stage;
  private final Content content = ContentReader.read();

  public Backstage(Stage stage) {
    this.stage = stage;
  }

  public Content content() {
    return content;
  }

  /** A school with its organisation and its centre, administered by an account that exists. */
  void school(String uai, String name, String adminEmail) throws SQLException {
    execute(
        "insert into organization (type, external_id, name, managing_students) values ('SCO', '%s', '%s', true)"
            .formatted(uai, name));
    execute(
        "insert into center (type, external_id, name, created_at) values ('SCO', '%s', '%s', now())"
            .formatted(uai, name));
    execute(
        "insert into organization_membership select o.id, a.id, 'ADMIN', now() from organization o, account a where o.external_id = '%s' and a.email = '%s'"
            .formatted(uai, adminEmail));
    execute(
        "insert into center_membership select c.id, a.id, 'ADMIN', now() from center c, account a where c.external_id = '%s' and a.email = '%s'"
            .formatted(uai, adminEmail));
  }

  void staff(String email, String role) throws SQLException {
    execute("update account set staff_role = '%s' where email = '%s'".formatted(role, email));
  }

  /** The right answer to a question of a test, as a person would give it. */
  Challenge challenge(long certificationId, int number) throws SQLException {
    return content
        .challenge(
            text(
                "select split_part(challenge_ids, ' ', %d) from certification_draw where certification_id = %d"
                    .formatted(number, certificationId)))
        .orElseThrow();
  }

  /**
   * All of the rows that a night leaves, in an order and form that two nights can be compared by.
   */
  public List<String> rows(String sql) throws SQLException {
    try (Connection connection = stage.connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  public String text(String sql) throws SQLException {
    return rows(sql).get(0);
  }

  public long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = stage.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
