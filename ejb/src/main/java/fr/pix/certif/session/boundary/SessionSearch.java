package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a page of sessions asks of them: one condition a wish and none for what is not asked, so
 * that the database chooses its way for that alone.
 *
 * @param condition over the session {@code s}
 * @param arguments those of the condition, in its order
 * @param today at the centre
 * @param now one moment for a whole page
 */
record SessionSearch(String condition, List<Object> arguments, LocalDate today, Instant now) {

  static final String HAS_TEST = "exists (select 1 from certification where session_id = s.id)";
  static final String OPEN_WITH_TEST = "s.finalized_at is null and " + HAS_TEST;

  private static final String NEVER_HELD =
      "s.date < ? and s.finalized_at is null and not " + HAS_TEST;

  static SessionSearch of(long centerId, SessionFilter filter, LocalDate today, Instant now) {
    List<String> conditions = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    ask("s.center_id = ?", centerId, conditions, arguments);
    ask("s.id = ?", filter.number(), conditions, arguments);
    ask("s.date >= ?", filter.from(), conditions, arguments);
    ask("s.date <= ?", filter.to(), conditions, arguments);
    ask("s.room = ?", filter.room(), conditions, arguments);
    ask(NEVER_HELD, filter.neverHeld() ? today : null, conditions, arguments);
    if (filter.stage() != null) {
      conditions.add(ofStage(filter.stage()));
    }
    return new SessionSearch(String.join(" and ", conditions), arguments, today, now);
  }

  private static void ask(
      String condition, Object value, List<String> conditions, List<Object> arguments) {
    if (value != null) {
      conditions.add(condition);
      arguments.add(value);
    }
  }

  /** The stages that the columns tell. */
  private static String ofStage(SessionStage stage) {
    return switch (stage) {
      case CREATED -> "s.finalized_at is null and not " + HAS_TEST;
      case UNDER_WAY, TO_FINALIZE -> OPEN_WITH_TEST;
      case FINALIZED -> "s.finalized_at is not null and s.published_at is null";
      case PUBLISHED -> "s.published_at is not null";
    };
  }

  Object[] argumentsAnd(Object... more) {
    List<Object> all = new ArrayList<>(arguments);
    Collections.addAll(all, more);
    return all.toArray();
  }
}
