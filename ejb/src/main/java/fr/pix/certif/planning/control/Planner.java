package fr.pix.certif.planning.control;

import fr.pix.certif.planning.control.Plan.Obstacle;
import fr.pix.certif.session.control.Examiners;
import fr.pix.certif.session.control.RoomTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposes sessions for pupils. Those who have extra time come first and together, in a room that
 * is needed by nobody when they stay longer; the others follow class by class, the earliest moments
 * and the largest rooms first. A room and an invigilator are in one session at a time, one
 * invigilator watches twenty pupils, nobody sits on a seat that does not exist. Who finds no place
 * is told, with the obstacle.
 */
public final class Planner {

  private final PlanRequest request;
  private final Occupation occupation;
  private final List<PlanSession> sessions = new ArrayList<>();

  private Planner(PlanRequest request) {
    this.request = request;
    occupation = new Occupation(request);
  }

  /** The plan for what is asked; the same one each time. */
  public static Plan propose(PlanRequest request) {
    return new Planner(request).plan();
  }

  private Plan plan() {
    List<PlanPupil> notReady = request.pupils().stream().filter(pupil -> !pupil.ready()).toList();
    List<PlanPupil> ready = request.pupils().stream().filter(PlanPupil::ready).toList();
    Deque<PlanPupil> longer =
        new ArrayDeque<>(
            ready.stream()
                .filter(PlanPupil::hasExtraTime)
                .sorted(Comparator.comparing(PlanPupil::extraTime).reversed())
                .toList());
    Deque<PlanPupil> others =
        new ArrayDeque<>(ready.stream().filter(pupil -> !pupil.hasExtraTime()).toList());
    placeTogether(longer);
    place(others);
    fillUp(others);
    sessions.sort(
        Comparator.comparing(PlanSession::start).thenComparing(session -> session.room().name()));
    List<PlanPupil> unplaced = new ArrayList<>(longer);
    unplaced.addAll(others);
    return new Plan(sessions, notReady, unplaced, unplaced.isEmpty() ? null : obstacle());
  }

  /** A room at a moment. */
  private record Opening(LocalDateTime start, PlanRoom room) {}

  /** Pupils with extra time: in as few rooms as possible, the smallest that holds them all. */
  private void placeTogether(Deque<PlanPupil> longer) {
    while (!longer.isEmpty()) {
      Duration lasts = RoomTime.withExtraTime(longer.peek().extraTime());
      int wanted = longer.size();
      Comparator<Opening> best =
          Comparator.comparing((Opening each) -> Math.min(0, capacity(each, lasts) - wanted))
              .reversed()
              .thenComparing(each -> delaysAnother(each, lasts))
              .thenComparing(Opening::start)
              .thenComparing(each -> each.room().seats());
      Optional<Opening> opening = openings().filter(each -> capacity(each, lasts) > 0).min(best);
      if (opening.isEmpty()) {
        return;
      }
      open(opening.get(), lasts, longer, capacity(opening.get(), lasts));
    }
  }

  /** Every free room gets an invigilator before a large one gets a second. */
  private void place(Deque<PlanPupil> others) {
    Duration lasts = RoomTime.withExtraTime(null);
    for (LocalDateTime start : request.starts()) {
      List<PlanRoom> free =
          largestFirst().stream().filter(room -> occupation.roomFree(room, start, lasts)).toList();
      for (int i = 0; i < free.size() && !others.isEmpty(); i++) {
        int forLater = free.size() - i - 1;
        int here = Math.max(1, occupation.examinersFree(start, lasts).size() - forLater);
        Opening opening = new Opening(start, free.get(i));
        int most = Math.min(capacity(opening, lasts), here * Examiners.CANDIDATES_EACH);
        if (most > 0) {
          open(opening, lasts, others, most);
        }
      }
    }
  }

  /** Seats left beside the pupils who have extra time, when no other room is. */
  private void fillUp(Deque<PlanPupil> others) {
    for (int i = 0; i < sessions.size() && !others.isEmpty(); i++) {
      PlanSession session = sessions.get(i);
      List<PlanPupil> pupils = new ArrayList<>(session.pupils());
      int most =
          Math.min(session.room().seats(), session.examiners().size() * Examiners.CANDIDATES_EACH);
      while (pupils.size() < most && !others.isEmpty()) {
        pupils.add(others.poll());
      }
      sessions.set(
          i,
          new PlanSession(
              session.room(),
              session.start(),
              session.lasts(),
              session.examiners(),
              pupils,
              session.extraTime()));
    }
  }

  private void open(Opening opening, Duration lasts, Deque<PlanPupil> waiting, int most) {
    List<PlanPupil> pupils = new ArrayList<>();
    while (pupils.size() < most && !waiting.isEmpty()) {
      pupils.add(waiting.poll());
    }
    List<String> examiners =
        occupation.examinersFree(opening.start(), lasts).stream()
            .limit(Examiners.neededFor(pupils.size()))
            .toList();
    PlanSession session =
        new PlanSession(
            opening.room(),
            opening.start(),
            lasts,
            examiners,
            pupils,
            pupils.stream().anyMatch(PlanPupil::hasExtraTime));
    occupation.take(session);
    sessions.add(session);
  }

  /** How many pupils a room can receive at a moment; 0 when it is taken or nobody can watch. */
  private int capacity(Opening opening, Duration lasts) {
    if (!occupation.roomFree(opening.room(), opening.start(), lasts)) {
      return 0;
    }
    int watched =
        occupation.examinersFree(opening.start(), lasts).size() * Examiners.CANDIDATES_EACH;
    return Math.min(opening.room().seats(), watched);
  }

  /** Whether staying longer would take another moment from the same room. */
  private boolean delaysAnother(Opening opening, Duration lasts) {
    LocalDateTime end = opening.start().plus(lasts);
    LocalDateTime regularEnd = opening.start().plus(RoomTime.withExtraTime(null));
    return request.starts().stream()
        .anyMatch(start -> !start.isBefore(regularEnd) && start.isBefore(end));
  }

  private Stream<Opening> openings() {
    return request.starts().stream()
        .flatMap(start -> request.rooms().stream().map(room -> new Opening(start, room)));
  }

  private List<PlanRoom> largestFirst() {
    return request.rooms().stream()
        .sorted(Comparator.comparingInt(PlanRoom::seats).reversed())
        .toList();
  }

  private Obstacle obstacle() {
    if (request.starts().isEmpty()) {
      return Obstacle.NO_MOMENT;
    } else if (request.rooms().isEmpty()) {
      return Obstacle.NO_ROOM;
    }
    Duration lasts = RoomTime.withExtraTime(null);
    boolean roomLeft =
        openings().anyMatch(each -> occupation.roomFree(each.room(), each.start(), lasts));
    return roomLeft ? Obstacle.EXAMINERS_TAKEN : Obstacle.ROOMS_TAKEN;
  }
}
