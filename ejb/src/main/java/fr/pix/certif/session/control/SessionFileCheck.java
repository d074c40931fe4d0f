package fr.pix.certif.session.control;

import fr.pix.certif.center.control.WindowAdvice;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a file of sessions would create and edit in a centre: what forbids it, line by line, and
 * what is unwise and may be done all the same.
 *
 * @param errors by line; with any, nothing is created
 * @param warnings by line
 */
public record SessionFileCheck(
    List<Planned> sessions, List<Violation> errors, List<LineWarning> warnings)
    implements Serializable {

  public SessionFileCheck {
    sessions = List.copyOf(sessions);
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  /** How many sessions would be created. */
  public long created() {
    return sessions.stream().filter(Planned::isNew).count();
  }

  /** Whether the file is about sessions that stand. */
  public boolean isAboutStanding() {
    return sessions.stream().anyMatch(each -> !each.isNew());
  }

  /** How many existing sessions would be changed, candidates apart. */
  public long edited() {
    return sessions.stream().filter(each -> !each.changes().isEmpty()).count();
  }

  /** Something unwise about the session of a line. */
  public record LineWarning(int line, SessionWarning warning) implements Serializable {}

  /**
   * Judges a file.
   *
   * @param today in the zone of the centre
   * @param windows what the calendar says of a day
   * @param standing the sessions of the centre on the days of the file
   * @param candidates how many the file brings to a session of it
   */
  public static SessionFileCheck of(
      SessionFile file,
      LocalDate today,
      Function<LocalDate, WindowAdvice> windows,
      List<Neighbour> standing,
      ToIntFunction<Planned> candidates) {
    Judge judge = new Judge(file, today, windows, standing, candidates);
    file.sessions().forEach(judge::judge);
    judge.errors.sort(Comparator.comparingInt(each -> Integer.parseInt(each.field())));
    return new SessionFileCheck(file.sessions(), judge.errors, judge.warnings);
  }

  /** Goes through the file once, a session after the other. */
  private static final class Judge {

    private static final Set<String> BETWEEN_LINES = Set.of("room-taken", "examiner-taken");

    private final LocalDate today;
    private final Function<LocalDate, WindowAdvice> windows;
    private final Map<LocalDate, List<Neighbour>> standing;
    private final Map<LocalDate, List<Neighbour>> before = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<Violation> errors;
    private final List<LineWarning> warnings = new ArrayList<>();
    private final ToIntFunction<Planned> candidates;

    Judge(
        SessionFile file,
        LocalDate today,
        Function<LocalDate, WindowAdvice> windows,
        List<Neighbour> standing,
        ToIntFunction<Planned> candidates) {
      this.today = today;
      this.candidates = candidates;
      this.windows = windows;
      Set<Long> moving = moving(file);
      this.standing =
          standing.stream()
              .filter(each -> !moving.contains(each.id()))
              .collect(Collectors.groupingBy(each -> each.start().toLocalDate()));
      this.errors = new ArrayList<>(file.problems());
      file.problems().forEach(each -> unreadable.add(each.field() + each.code()));
    }

    /** The sessions that the file takes elsewhere: where they stand now is free once it is done. */
    private static Set<Long> moving(SessionFile file) {
      return file.sessions().stream()
          .filter(each -> !each.changes().isEmpty() && !isClosed(each.standing()))
          .map(Planned::id)
          .collect(Collectors.toSet());
    }

    /** Nothing edits it by a file any more. */
    private static boolean isClosed(StandingSession session) {
      return !session.open() || session.begun();
    }

    void judge(Planned planned) {
      SessionDetails details = planned.details();
      if (isOutOfReach(planned)) {
        return;
      }
      List<Violation> wrong = new ArrayList<>(SessionRules.violations(details, earliest(planned)));
      wrong.removeIf(each -> isToldAlready(planned.line(), each));
      if (details.date() != null && isOnAnotherDay(planned)) {
        wrong.addAll(WindowRule.violations(windows.apply(details.date())));
      }
      wrong.forEach(each -> error(planned, each.code(), each.args().toArray(Serializable[]::new)));
      if (SessionRules.violations(details, earliest(planned)).isEmpty()) {
        judgePlace(planned);
      }
    }

    /** No session of the centre, or one that nothing changes any more. */
    private boolean isOutOfReach(Planned planned) {
      StandingSession session = planned.standing();
      if (!planned.isNew() && session == null) {
        error(planned, "session.file-number-unknown", SessionCells.shortened(planned.number()));
      } else if (session != null && !session.open()) {
        error(planned, "session.file-finalized", planned.number());
      } else if (session != null && session.begun()) {
        error(planned, "session.file-begun", planned.number());
      } else {
        return false;
      }
      return true;
    }

    private LocalDate earliest(Planned planned) {
      return planned.standing() == null ? today : planned.standing().earliest(today);
    }

    private static boolean isOnAnotherDay(Planned planned) {
      StandingSession session = planned.standing();
      return session == null || !session.details().date().equals(planned.details().date());
    }

    /** An hour that cannot be read is not missing besides. */
    private boolean isToldAlready(int line, Violation violation) {
      return violation.code().equals("session.date-needed")
              && unreadable.contains(line + "session.file-date")
          || violation.code().equals("session.time-needed")
              && unreadable.contains(line + "session.file-time");
    }

    /** Against what will stand once the file is done; who stays is met by who comes. */
    private void judgePlace(Planned planned) {
      SessionDetails details = planned.details();
      List<Neighbour> same =
          standing.getOrDefault(details.date(), List.of()).stream()
              .filter(each -> planned.isNew() || each.id() != planned.id())
              .toList();
      if (stays(planned)) {
        warnOf(planned, same, List.of());
        return;
      }
      List<Neighbour> earlier = before.computeIfAbsent(details.date(), day -> new ArrayList<>());
      same.stream()
          .filter(each -> SessionWarnings.isSameSlot(details, each))
          .forEach(each -> error(planned, "session.file-exists", String.valueOf(each.id())));
      earlier.stream()
          .filter(each -> SessionWarnings.isSameSlot(details, each))
          .findFirst()
          .ifPresent(each -> error(planned, "session.file-twice", String.valueOf(each.id())));
      warnOf(planned, same, earlier);
      earlier.add(neighbour(planned));
    }

    private static boolean stays(Planned planned) {
      return !planned.isNew() && planned.changes().isEmpty();
    }

    /** Of a session that stays as it is nothing is said. */
    private void warnOf(Planned planned, List<Neighbour> same, List<Neighbour> earlier) {
      SessionDetails details = planned.details();
      int coming = candidates.applyAsInt(planned);
      if (stays(planned) && coming == 0) {
        return;
      }
      int enrolled = planned.isNew() ? coming : planned.standing().candidates() + coming;
      if (isOnAnotherDay(planned)) {
        warn(planned, WindowRule.warnings(windows.apply(details.date())));
      }
      warn(planned, SessionWarnings.about(details, lasts(planned), enrolled, same));
      warn(
          planned,
          SessionWarnings.about(details, lasts(planned), 0, earlier).stream()
              .filter(each -> BETWEEN_LINES.contains(each.code()))
              .map(each -> new SessionWarning(each.code() + "-in-file", each.args()))
              .toList());
    }

    private static Duration lasts(Planned planned) {
      return planned.isNew() ? SessionStage.SLOT : planned.standing().lasts();
    }

    private void error(Planned planned, String code, Serializable... args) {
      errors.add(new Violation(String.valueOf(planned.line()), code, List.of(args)));
    }

    private void warn(Planned planned, List<SessionWarning> found) {
      found.forEach(each -> warnings.add(new LineWarning(planned.line(), each)));
    }

    /** A session of the file as one that stands, its line in the place of its number. */
    private static Neighbour neighbour(Planned planned) {
      SessionDetails details = planned.details();
      return new Neighbour(
          planned.line(),
          details.address(),
          details.room(),
          details.date().atTime(details.time()),
          lasts(planned),
          Examiners.named(details.examiner()));
    }
  }
}
