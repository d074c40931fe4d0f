package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionWarning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What a person types about a session, until it is accepted. */
public class SessionForm {

  private String address;
  private String room;
  private LocalDate date;
  private LocalTime time;
  private String examiner;
  private String description;
  private Integer version;
  private int weeks = 1;
  private String read;
  private List<SessionWarning> warnings = List.of();

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

  /**
   * Whether everything unwise has been read on the page that was sent; what has not is shown, and
   * sending again is then a decision.
   */
  public boolean accepts(List<SessionWarning> found) {
    String now = found.isEmpty() ? null : Integer.toHexString(found.hashCode());
    if (now == null || now.equals(read)) {
      return true;
    }
    read = now;
    warnings = List.copyOf(found);
    return false;
  }

  /** What the person is asked to read before sending again. */
  public List<SessionWarning> getWarnings() {
    return warnings;
  }

  /** Which warnings stood on the page; told by the page itself. */
  public String getRead() {
    return read;
  }

  public void setRead(String read) {
    this.read = read;
  }

  /** How many weeks in a row, this one included. */
  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
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
