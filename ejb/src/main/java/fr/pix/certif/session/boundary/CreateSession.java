package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.center.entity.CenterWindows;
import fr.pix.certif.session.control.SchoolDays;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionRules;
import fr.pix.certif.session.control.WindowRule;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Creates a session in a centre of the person: it gets its number, its access code and its
 * invigilators' password. Two sessions cannot hold the same room at the same time.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreateSession {

  @Inject SessionRepository sessions;
  @Inject CenterRepository centers;
  @Inject CalendarRepository calendar;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Sessions created at once.
   *
   * @param numbers of the sessions, by date
   * @param skipped the days of the series on which schools are closed: no session was created
   */
  public record Series(List<Long> numbers, List<LocalDate> skipped) {

    public Series {
      numbers = List.copyOf(numbers);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Creates the session and returns its number.
   *
   * @throws InvalidInput with every violation of {@link SessionRules}
   */
  public long create(long centerId, SessionDetails details) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    InvalidInput.ifAny(violations(center, details));
    return add(center, details);
  }

  /**
   * Creates the same session every week: all of them or none.
   *
   * @param weeks how many, the first one included; 1 to {@link SessionRules#MOST_WEEKS}
   */
  public Series createWeekly(long centerId, SessionDetails details, int weeks) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    List<Violation> violations = violations(center, details);
    if (weeks < 1 || weeks > SessionRules.MOST_WEEKS) {
      violations.add(Violation.of("weeks", "session.weeks-out-of-range", SessionRules.MOST_WEEKS));
    }
    InvalidInput.ifAny(violations);
    CenterWindows windows = calendar.windowsOf(centerId);
    List<Long> numbers = new ArrayList<>();
    List<LocalDate> skipped = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      SessionDetails each = details.on(details.date().plusWeeks(week));
      if (week > 0 && SchoolDays.isClosed(each.date())) {
        skipped.add(each.date());
      } else {
        InvalidInput.ifAny(WindowRule.violations(windows.adviceOn(each.date())));
        numbers.add(add(center, each));
      }
    }
    return new Series(numbers, skipped);
  }

  /**
   * Creates several sessions: all of them, or none when one is refused.
   *
   * @return their numbers, in the same order
   */
  public List<Long> createAll(long centerId, List<SessionDetails> all) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    CenterWindows windows = calendar.windowsOf(centerId);
    List<Long> numbers = new ArrayList<>();
    for (SessionDetails details : all) {
      InvalidInput.ifAny(SessionRules.violations(details, center.today(clock)));
      InvalidInput.ifAny(WindowRule.violations(windows.adviceOn(details.date())));
      numbers.add(add(center, details));
    }
    return numbers;
  }

  private List<Violation> violations(HoldingCenter center, SessionDetails details) {
    List<Violation> violations = SessionRules.violations(details, center.today(clock));
    if (details.date() != null) {
      violations.addAll(
          WindowRule.violations(calendar.windowsOf(center.id()).adviceOn(details.date())));
    }
    return violations;
  }

  private long add(HoldingCenter center, SessionDetails details) {
    Session session =
        sessions.add(
            new Session(center, details, sessions.drawCodes(), clock.instant(), actor.accountId()));
    audit.record(
        "session.created",
        Subject.session(session.id()),
        Map.of(),
        Map.of("center", center.id(), "date", details.date(), "time", details.time()));
    return session.id();
  }
}
