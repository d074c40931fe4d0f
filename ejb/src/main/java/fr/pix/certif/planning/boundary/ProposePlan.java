package fr.pix.certif.planning.boundary;

import fr.pix.certif.center.control.WindowAdvice;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.center.entity.CenterWindows;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.Plan;
import fr.pix.certif.planning.control.PlanDays;
import fr.pix.certif.planning.control.PlanRequest;
import fr.pix.certif.planning.control.Planner;
import fr.pix.certif.planning.control.PupilToCertify;
import fr.pix.certif.planning.control.PupilToCertify.State;
import fr.pix.certif.planning.entity.PupilsToCertify;
import fr.pix.certif.planning.entity.RoomRepository;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.session.entity.SessionSurroundings;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Proposes sessions for the pupils of a centre who are not certified yet. Nothing is written. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ProposePlan {

  @Inject PupilsToCertify pupils;
  @Inject RoomRepository rooms;
  @Inject CenterRepository centers;
  @Inject SessionSurroundings surroundings;
  @Inject CalendarRepository calendar;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A plan, and who was left out of it.
   *
   * @param pupils every pupil of the classes asked for
   * @param outside the days asked for that stand outside the certification periods of the centre
   */
  public record Proposal(Plan plan, List<PupilToCertify> pupils, List<LocalDate> outside)
      implements Serializable {

    public Proposal {
      pupils = List.copyOf(pupils);
      outside = List.copyOf(outside);
    }

    /** How many are in this state. */
    public long count(State state) {
      return pupils.stream().filter(pupil -> pupil.state() == state).count();
    }
  }

  /** The plan for a wish. */
  public Proposal propose(long centerId, PlanWish wish) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    InvalidInput.ifAny(violations(wish, center.today(clock)));
    List<PupilToCertify> all = pupils.of(center, wish.divisions(), center.today(clock));
    CenterWindows windows = calendar.windowsOf(centerId);
    Map<Boolean, List<LocalDateTime>> starts =
        PlanDays.starts(wish.first(), wish.last(), wish.weekdays(), wish.hours(), wish.leftOut())
            .stream()
            .collect(Collectors.partitioningBy(start -> isWithin(windows, start)));
    PlanRequest request =
        new PlanRequest(
            all.stream()
                .filter(pupil -> pupil.state() == State.READY || pupil.state() == State.TO_HELP)
                .map(PupilToCertify::toPlan)
                .toList(),
            rooms.chosen(centerId, wish.rooms()).stream().map(KeptRoom::room).toList(),
            starts.get(true),
            wish.examiners(),
            surroundings.between(centerId, null, wish.first(), wish.last()));
    List<LocalDate> outside =
        starts.get(false).stream().map(LocalDateTime::toLocalDate).distinct().toList();
    return new Proposal(Planner.propose(request), all, outside);
  }

  private static boolean isWithin(CenterWindows windows, LocalDateTime start) {
    return windows.adviceOn(start.toLocalDate()).verdict() == WindowAdvice.Verdict.WITHIN;
  }

  private static List<Violation> violations(PlanWish wish, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (wish.first() == null || wish.first().isBefore(today)) {
      violations.add(Violation.of("first", "planning.first-past"));
    }
    if (wish.last() == null || wish.first() != null && wish.last().isBefore(wish.first())) {
      violations.add(Violation.of("last", "planning.last-before-first"));
    } else if (wish.first() != null
        && wish.last().isAfter(wish.first().plusDays(PlanDays.LONGEST))) {
      violations.add(Violation.of("last", "planning.period-too-long", PlanDays.LONGEST));
    }
    if (wish.rooms().isEmpty()) {
      violations.add(Violation.of("rooms", "planning.rooms-needed"));
    }
    if (wish.weekdays().isEmpty()) {
      violations.add(Violation.of("weekdays", "planning.weekdays-needed"));
    }
    if (wish.hours().isEmpty()) {
      violations.add(Violation.of("hours", "planning.hours-needed"));
    }
    if (wish.examiners().isEmpty()) {
      violations.add(Violation.of("examiners", "planning.examiners-needed"));
    }
    return violations;
  }
}
