package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionDetails;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a person types about a session, until it is accepted. */
public class SessionForm {

  private String address;
  private String room;
  private LocalDate date;
  private LocalTime time;
  private String examiner;
  private String description;
  private Integer version;

  /** Starts from a session as it stands. */
  public void take(SessionDetails details, int seenVersion) {
    address = details.address();
    room = details.room();
    date = details.date();
    time = details.time();
    examiner = details.examiner();
    description = details.description();
    version = seenVersion;
  }

  public SessionDetails details() {
    return new SessionDetails(address, room, date, time, examiner, description);
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
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

  public String getExaminer() {
    return examiner;
  }

  public void setExaminer(String examiner) {
    this.examiner = examiner;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  /** The version of the session that was on the screen; null for a new one. */
  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }
}
