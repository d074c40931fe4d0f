package fr.pix.certif.planning;

import fr.pix.certif.planning.boundary.CreatePlan.Draft;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.PlanPupil;
import fr.pix.certif.planning.control.PlanSession;
import fr.pix.certif.session.control.SessionDetails;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** A proposed session as the person adjusts it. */
public class PlanLine implements Serializable {

  private final PlanSession proposed;
  private boolean kept = true;
  private LocalDate date;
  private LocalTime time;
  private String room;
  private String examiners;

  PlanLine(PlanSession proposed, List<KeptRoom> rooms) {
    this.proposed = proposed;
    date = proposed.start().toLocalDate();
    time = proposed.start().toLocalTime();
    examiners = String.join(", ", proposed.examiners());
    room =
        rooms.stream()
            .filter(each -> each.room().equals(proposed.room()))
            .map(each -> String.valueOf(each.id()))
            .findFirst()
            .orElse(null);
  }

  /** The session to create. */
  Draft draft(List<KeptRoom> rooms) {
    KeptRoom chosen =
        rooms.stream()
            .filter(each -> String.valueOf(each.id()).equals(room))
            .findFirst()
            .orElse(new KeptRoom(0, proposed.room()));
    return new Draft(
        new SessionDetails(
            chosen.room().address(), chosen.room().name(), date, time, examiners, null),
        chosen.room().seats(),
        proposed.pupils().stream().map(PlanPupil::id).collect(Collectors.toSet()));
  }

  public PlanSession getProposed() {
    return proposed;
  }

  public int getPupils() {
    return proposed.pupils().size();
  }

  public String getDivisions() {
    return String.join(", ", proposed.divisions());
  }

  /** When the room is free again. */
  public LocalTime getEnd() {
    return time == null ? null : time.plus(proposed.lasts());
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getExaminers() {
    return examiners;
  }

  public void setExaminers(String examiners) {
    this.examiners = examiners;
  }
}
