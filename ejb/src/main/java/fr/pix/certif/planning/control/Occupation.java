package fr.pix.certif.planning.control;

import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who and what is taken when: by sessions that stand already and by those of the plan. */
final class Occupation {

  private record Taken(
      String address, String room, LocalDateTime start, LocalDateTime end, List<String> names) {

    boolean meets(LocalDateTime from, LocalDateTime to) {
      return start.isBefore(to) && from.isBefore(end);
    }

    boolean watchedBy(String name) {
      return names.stream().anyMatch(name::equalsIgnoreCase);
    }
  }

  private final List<String> examiners;
  private final List<Taken> all = new ArrayList<>();

  Occupation(PlanRequest request) {
    examiners = request.examiners();
    for (Neighbour each : request.taken()) {
      all.add(
          new Taken(
              each.address(),
              each.room(),
              each.start(),
              each.start().plus(each.lasts()),
              each.examiners()));
    }
  }

  boolean roomFree(PlanRoom room, LocalDateTime start, Duration lasts) {
    LocalDateTime end = start.plus(lasts);
    return all.stream()
        .noneMatch(each -> room.is(each.address(), each.room()) && each.meets(start, end));
  }

  /** Those who watch nothing at that time, who has watched least first. */
  List<String> examinersFree(LocalDateTime start, Duration lasts) {
    LocalDateTime end = start.plus(lasts);
    return examiners.stream()
        .filter(
            name -> all.stream().noneMatch(each -> each.watchedBy(name) && each.meets(start, end)))
        .sorted(Comparator.comparingLong(this::watched))
        .toList();
  }

  void take(PlanSession session) {
    all.add(
        new Taken(
            session.room().address(),
            session.room().name(),
            session.start(),
            session.end(),
            session.examiners()));
  }

  private long watched(String name) {
    return all.stream().filter(each -> each.watchedBy(name)).count();
  }
}
