package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A finalised session as the staff read it.
 *
 * @param comment what the centre wrote for the jury, or null
 * @param mine whether who reads it has it in hand
 * @param obstacles everything that keeps it from being published
 * @param changes the latest first
 */
public record JurySession(
    JurySessionRow summary,
    String address,
    String room,
    String examiner,
    boolean hasIncident,
    boolean hasJoiningIssue,
    String comment,
    boolean mine,
    List<Obstacle> obstacles,
    Note note,
    List<Change> changes,
    List<Certification> certifications) {

  /** What the jury noted for its own; null when it noted nothing. */
  public record Note(String text, String author, Instant at) {}

  /**
   * Something done to the session or one of its certifications.
   *
   * @param certificationId null when it is about the session
   * @param who null for the computer
   * @param unseen whether somebody else did it since the session was taken in hand
   */
  public record Change(Instant at, String what, Long certificationId, String who, boolean unseen) {}

  /** What a certification is worth, in the order in which staff must know it. */
  public enum Status {
    CANCELLED,
    ENDED_BY_INVIGILATOR,
    STARTED,
    VALIDATED,
    REJECTED,
    ERROR;

    /** The status that stands above the others. */
    static Status of(boolean cancelled, String state, ResultStatus result) {
      if (cancelled) {
        return CANCELLED;
      } else if (state.equals("ENDED_BY_INVIGILATOR")) {
        return ENDED_BY_INVIGILATOR;
      }
      return result == null ? STARTED : valueOf(result.name());
    }
  }

  /**
   * One candidate's certification.
   *
   * @param pixScore null without a result
   * @param cause why there is no score, for the jury; null when there is one
   * @param complementary what came of the certifications taken besides; mostly none
   * @param watched what has to be known of its timed and focus questions
   */
  public record Certification(
      long id,
      String firstName,
      String lastName,
      Status status,
      boolean endedByFinalization,
      Integer pixScore,
      Integer correctRate,
      String cause,
      List<Report> reports,
      List<WatchedQuestion> watched,
      Map<ComplementaryCertification, ComplementaryOutcome> complementary) {

    /** The reports on which somebody must act. */
    public long openReports() {
      return reports.stream().filter(Report::actionRequired).count();
    }
  }

  /** One issue report and what became of it. */
  public record Report(
      long id,
      IssueKind kind,
      String description,
      Integer questionNumber,
      Instant resolvedAt,
      String resolution,
      boolean actionRequired) {}

  public long reports() {
    return certifications.stream().mapToLong(certification -> certification.reports().size()).sum();
  }

  public long openReports() {
    return certifications.stream().mapToLong(Certification::openReports).sum();
  }

  public long endedByFinalization() {
    return certifications.stream().filter(Certification::endedByFinalization).count();
  }

  /** Certifications that keep the session from being published, even by hand. */
  public long withoutScore() {
    return certifications.stream()
        .filter(each -> each.status() == Status.ERROR || each.status() == Status.STARTED)
        .count();
  }
}
