package fr.pix.certif.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL inside the use case's transaction, on the same connection as JPA: for lists, sets and
 * the hot paths, where one statement does what many objects would.
 *
 * <p>Arguments are bound by position; instants, enums (by name) and collections (as arrays) are
 * understood.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/certif")
  DataSource dataSource;

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  public <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... args) {
    return run(sql, args, statement -> rows(statement, mapper));
  }

  public <T> Optional<T> first(String sql, Row.Mapper<T> mapper, Object... args) {
    return list(sql, mapper, args).stream().findFirst();
  }

  /** A count or another number that the query always gives. */
  public long number(String sql, Object... args) {
    return first(sql, row -> row.number("number"), args).orElse(0L);
  }

  /**
   * Executes a change and tells how many rows it touched; throws {@link ConstraintBroken} with the
   * constraint's name.
   */
  public int update(String sql, Object... args) {
    return run(sql, args, PreparedStatement::executeUpdate);
  }

  /** Executes the same change once a line of arguments, in one round trip. */
  public int updateAll(String sql, Collection<Object[]> lines) {
    return run(
        sql,
        new Object[0],
        statement -> {
          for (Object[] line : lines) {
            bind(statement, line);
            statement.addBatch();
          }
          statement.executeBatch();
          return lines.size();
        });
  }

  /** Work that needs the connection itself (COPY, cursors, many arrays at once). */
  @FunctionalInterface
  public interface ConnectionWork<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Lends the transaction's connection; the borrower does not close it. */
  public <T> T withConnection(ConnectionWork<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private <T> T run(String sql, Object[] args, Work<T> work) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            return work.on(statement);
          }
        });
  }

  private static DatabaseFailure failure(SQLException cause) {
    return ConstraintBroken.constraintOf(cause)
        .<DatabaseFailure>map(constraint -> new ConstraintBroken(constraint, cause))
        .orElseGet(() -> new DatabaseFailure(cause));
  }

  private static <T> List<T> rows(PreparedStatement statement, Row.Mapper<T> mapper)
      throws SQLException {
    try (ResultSet resultSet = statement.executeQuery()) {
      Row row = new Row(resultSet);
      List<T> values = new ArrayList<>();
      while (resultSet.next()) {
        values.add(mapper.map(row));
      }
      return values;
    }
  }

  private static void bind(PreparedStatement statement, Object[] args) throws SQLException {
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, bindable(statement, args[i]));
    }
  }

  private static Object bindable(PreparedStatement statement, Object arg) throws SQLException {
    if (arg instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    } else if (arg instanceof Enum<?> constant) {
      return constant.name();
    } else if (arg instanceof Collection<?> values) {
      Object[] elements = values.toArray();
      return statement.getConnection().createArrayOf(typeOf(elements), elements);
    } else if (arg instanceof Serializable[] elements) {
      return statement.getConnection().createArrayOf(typeOf(elements), elements);
    }
    return arg;
  }

  private static String typeOf(Object[] elements) {
    Object sample = elements.length == 0 ? "" : elements[0];
    if (elements instanceof Long[] || sample instanceof Long) {
      return "bigint";
    } else if (elements instanceof Integer[] || sample instanceof Integer) {
      return "integer";
    } else if (elements instanceof Short[] || sample instanceof Short) {
      return "smallint";
    } else if (elements instanceof BigDecimal[] || sample instanceof BigDecimal) {
      return "numeric";
    } else if (elements instanceof byte[][]) {
      return "bytea";
    }
    return "text";
  }
}
