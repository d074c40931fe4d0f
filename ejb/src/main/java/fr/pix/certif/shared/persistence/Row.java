package fr.pix.certif.shared.persistence;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The current row of a query, read by column name in the types of the domain. */
public final class Row {

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Turns a row into a value. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row);
  }

  private interface Reading<T> {
    T read() throws SQLException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  public long number(String column) {
    return reading(() -> rows.getLong(column));
  }

  public Long numberOrNull(String column) {
    return reading(() -> rows.getObject(column, Long.class));
  }

  public int integer(String column) {
    return reading(() -> rows.getInt(column));
  }

  public Integer integerOrNull(String column) {
    return reading(() -> rows.getObject(column, Integer.class));
  }

  public boolean flag(String column) {
    return reading(() -> rows.getBoolean(column));
  }

  public Boolean flagOrNull(String column) {
    return reading(() -> rows.getObject(column, Boolean.class));
  }

  public BigDecimal decimal(String column) {
    return reading(() -> rows.getBigDecimal(column));
  }

  public String text(String column) {
    return reading(() -> rows.getString(column));
  }

  public LocalDate date(String column) {
    return reading(() -> rows.getObject(column, LocalDate.class));
  }

  public LocalTime time(String column) {
    return reading(() -> rows.getObject(column, LocalTime.class));
  }

  public byte[] bytes(String column) {
    return reading(() -> rows.getBytes(column));
  }

  public Instant instant(String column) {
    OffsetDateTime at = reading(() -> rows.getObject(column, OffsetDateTime.class));
    return at == null ? null : at.toInstant();
  }

  /**
   * The words of a text: the driver's own arrays cost more to read, by the hundred thousand, than
   * all that is done with them.
   */
  public Stream<String> words(String column) {
    String words = text(column);
    return words.isEmpty() ? Stream.empty() : Stream.of(words.split(" "));
  }

  /** A text array; a null array reads as empty. */
  public List<String> texts(String column) {
    Array array = reading(() -> rows.getArray(column));
    return array == null ? List.of() : Arrays.asList((String[]) reading(array::getArray));
  }

  /** An array of small numbers, null where the array holds null; a null array reads as empty. */
  public Integer[] integers(String column) {
    Array array = reading(() -> rows.getArray(column));
    if (array == null) {
      return new Integer[0];
    }
    Object[] values = (Object[]) reading(array::getArray);
    return Arrays.stream(values)
        .map(value -> value == null ? null : ((Number) value).intValue())
        .toArray(Integer[]::new);
  }

  /** An array of numbers without null in it; a null array reads as empty. */
  public List<Long> numbers(String column) {
    Array array = reading(() -> rows.getArray(column));
    return array == null ? List.of() : Arrays.asList((Long[]) reading(array::getArray));
  }

  public BigDecimal[] decimals(String column) {
    Array array = reading(() -> rows.getArray(column));
    return array == null ? new BigDecimal[0] : (BigDecimal[]) reading(array::getArray);
  }
}
