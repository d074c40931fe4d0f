package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStatus;
import fr.pix.certif.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session (session de certification): one slot in one room of a centre. It is created by the
 * centre with its two codes, edited as long as it is open, and never again once finalised: from
 * then on it belongs to Pix.
 */
@Entity
public class Session {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_number")
  @SequenceGenerator(
      name = "session_number",
      sequenceName = "session_number",
      initialValue = 95001,
      allocationSize = 1)
  private Long id;

  @Column(name = "center_id", updatable = false)
  private long centerId;

  @Column(name = "center_name", updatable = false)
  private String centerName;

  private String address;
  private String room;
  private LocalDate date;
  private LocalTime time;
  private String examiner;
  private String description;

  @Column(name = "access_code", updatable = false)
  private String accessCode;

  @Column(name = "invigilator_password", updatable = false)
  private String invigilatorPassword;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "finalized_at", insertable = false, updatable = false)
  private Instant finalizedAt;

  @Column(name = "assigned_officer_id", insertable = false, updatable = false)
  private Long assignedOfficerId;

  @Column(name = "published_at", insertable = false, updatable = false)
  private Instant publishedAt;

  @Version private int version;

  protected Session() {}

  /**
   * A new session of a centre.
   *
   * @param center whose name is frozen on the session: a certificate names the centre as it was
   */
  public Session(HoldingCenter center, SessionDetails details, Codes codes, Instant at, long by) {
    centerId = center.id();
    centerName = center.name();
    accessCode = codes.accessCode();
    invigilatorPassword = codes.invigilatorPassword();
    createdAt = at;
    createdBy = by;
    take(details);
  }

  /** The secrets drawn for a session. */
  public record Codes(String accessCode, String invigilatorPassword) {}

  /**
   * Takes other details.
   *
   * @param seenVersion the version that the person was looking at: what a colleague wrote meanwhile
   *     is not overwritten unseen
   */
  public void edit(SessionDetails details, int seenVersion) {
    requireOpen();
    if (seenVersion != version) {
      throw Refusal.conflict("session.changed-meanwhile");
    }
    take(details);
  }

  /** Whether it has not been finalised. */
  public boolean isOpen() {
    return status() == SessionStatus.CREATED;
  }

  /** Refuses what a finalised session no longer allows. */
  public void requireOpen() {
    if (!isOpen()) {
      throw Refusal.conflict("session.already-finalized");
    }
  }

  private void take(SessionDetails details) {
    address = details.address();
    room = details.room();
    date = details.date();
    time = details.time();
    examiner = details.examiner();
    description = details.description();
  }

  public SessionStatus status() {
    return SessionStatus.of(finalizedAt, assignedOfficerId, publishedAt);
  }

  public SessionDetails details() {
    return new SessionDetails(address, room, date, time, examiner, description);
  }

  public long id() {
    return id;
  }

  public long centerId() {
    return centerId;
  }

  public String accessCode() {
    return accessCode;
  }

  public String centerName() {
    return centerName;
  }

  public int version() {
    return version;
  }
}
