package fr.pix.certif.session.control;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A session that stands, as far as a file of its centre may edit it.
 *
 * @param version of its details: another one when a colleague has written meanwhile
 * @param open whether it has not been finalised
 * @param begun whether a test has started in it
 * @param candidates how many are enrolled
 * @param lasts how long it holds its room
 * @param identities of those enrolled: key and date of birth, one behind the other
 */
public record StandingSession(
    long id,
    int version,
    SessionDetails details,
    boolean open,
    boolean begun,
    int candidates,
    Duration lasts,
    Set<String> identities)
    implements Serializable {

  private static final List<Field> FIELDS =
      List.of(
          new Field("address", SessionDetails::address),
          new Field("room", SessionDetails::room),
          new Field("date", SessionDetails::date),
          new Field("time", SessionDetails::time),
          new Field("examiner", SessionDetails::examiner),
          new Field("description", SessionDetails::description));

  public StandingSession {
    identities = Set.copyOf(identities);
  }

  private record Field(String key, Function<SessionDetails, Object> value) {}

  /**
   * Something that a file changes.
   *
   * @param field its key in the forms
   * @param before what stands; null for nothing
   */
  public record Change(String field, Serializable before) implements Serializable {}

  /** What a line tells, and what stands where it is silent. */
  public SessionDetails completed(SessionDetails told) {
    return new SessionDetails(
        text(told.address(), details.address()),
        text(told.room(), details.room()),
        Objects.requireNonNullElse(told.date(), details.date()),
        Objects.requireNonNullElse(told.time(), details.time()),
        text(told.examiner(), details.examiner()),
        text(told.description(), details.description()));
  }

  /** What other details change. */
  public List<Change> changes(SessionDetails other) {
    return FIELDS.stream()
        .filter(each -> !Objects.equals(each.value().apply(details), each.value().apply(other)))
        .map(each -> new Change(each.key(), (Serializable) each.value().apply(details)))
        .toList();
  }

  /** The first day allowed: its own stays so, even when it has passed. */
  LocalDate earliest(LocalDate today) {
    return details.date().isBefore(today) ? details.date() : today;
  }

  /** The apostrophe that our files put before a formula, and other line ends, are no change. */
  private static String text(String told, String standing) {
    boolean same =
        told == null
            || standing != null
                && Stream.of(told, told.startsWith("'") ? told.substring(1) : told)
                    .anyMatch(each -> lined(each).equals(lined(standing)));
    return same ? standing : told;
  }

  private static String lined(String text) {
    return text.replace("\r", "");
  }
}
