package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.Examiners;
import fr.pix.certif.session.control.RoomTime;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A session as its centre sees it, with its two secrets.
 *
 * @param password the invigilators' password, without the prefix that is only shown
 * @param enrolled how many candidates are enrolled
 * @param certifiable how many of them have a certifiable profile
 * @param unknown how many of them have no profile known
 * @param extraTimes how many of them have extra time
 * @param longestExtraTime the largest extra time among them, as a fraction (0.33 is 33 %); or null
 * @param passed how many of them have started a test
 * @param picksPupils whether candidates are picked among the pupils of the school (élèves)
 * @param school whether the centre is a school (SCO), which is not asked how Pix is paid
 * @param zone of the centre, in which the date and time are told
 * @param version to send back when it is edited
 */
public record SessionView(
    long id,
    long centerId,
    SessionDetails details,
    String accessCode,
    String password,
    int enrolled,
    int certifiable,
    int unknown,
    int extraTimes,
    BigDecimal longestExtraTime,
    int passed,
    boolean picksPupils,
    boolean school,
    SessionStage stage,
    ZoneId zone,
    int version) {

  /** Whether it can be edited, and candidates enrolled and removed. */
  public boolean open() {
    return stage.compareTo(SessionStage.FINALIZED) < 0;
  }

  /** Whether the centre writes its candidates itself: all do but schools that pick their pupils. */
  public boolean writesCandidates() {
    return !(school && picksPupils);
  }

  /** Whether there is something to finalise: a test has started. */
  public boolean finalizable() {
    return open() && passed > 0;
  }

  public LocalDateTime start() {
    return details.date().atTime(details.time());
  }

  /** When the room is free again; with extra time, it is later ({@link #extendedEnd()}). */
  public LocalDateTime end() {
    return start().plus(SessionStage.SLOT);
  }

  /** When the last of those who have extra time has finished. */
  public LocalDateTime extendedEnd() {
    return start().plus(RoomTime.withExtraTime(longestExtraTime));
  }

  /** How many invigilators it takes for those enrolled. */
  public int examinersNeeded() {
    return Examiners.neededFor(enrolled);
  }

  /** Whether fewer invigilators are named than it takes. */
  public boolean lacksExaminers() {
    return Examiners.named(details.examiner()).size() < examinersNeeded();
  }
}
