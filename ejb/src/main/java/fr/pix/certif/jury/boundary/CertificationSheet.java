package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.boundary.JurySession.Status;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One certification as the jury’s desk shows it: who, what became of it, what was reported, what
 * was decided, and everything that happened in order.
 *
 * @param version to be given back with a decision: what was seen
 * @param pixScore null without a result
 * @param correctRate percent of right answers, null without a result
 * @param manual whether the result that counts was given by hand
 */
public record CertificationSheet(
    long id,
    int version,
    Session session,
    Person person,
    Status status,
    boolean endedByFinalization,
    AbortReason abortReason,
    Integer pixScore,
    Integer correctRate,
    boolean manual,
    Decisions decisions,
    List<Report> reports,
    List<Fact> facts)
    implements Serializable {

  /** The session of the certification. */
  public record Session(long id, String centerName, boolean judged, boolean published)
      implements Serializable {}

  /**
   * Who was certified.
   *
   * @param division the class on the day of the enrolment, or null
   */
  public record Person(
      String firstName, String lastName, LocalDate birthdate, String birthPlace, String division)
      implements Serializable {}

  /**
   * What the jury decided.
   *
   * @param cancelledByJury true: cancelled by a person; false: kept by one; null: nobody decided
   * @param fraudBecause why it was rejected for fraud; null when it was not
   * @param toldCandidate what the candidate reads, the computer's words included; or null
   */
  public record Decisions(
      boolean cancelled,
      Boolean cancelledByJury,
      String cancelledBecause,
      String fraudBecause,
      String forCandidate,
      String forOrganization,
      String forJury,
      String toldCandidate,
      String toldOrganization,
      String toldJury)
      implements Serializable {

    public boolean fraud() {
      return fraudBecause != null;
    }
  }

  /**
   * An issue report and what became of it.
   *
   * @param questionNumber as the candidate counted, or null
   * @param automatic whether the computer settled it
   */
  public record Report(
      long id,
      IssueKind kind,
      String description,
      Integer questionNumber,
      Instant resolvedAt,
      String resolution,
      boolean automatic)
      implements Serializable {

    public boolean actionRequired() {
      return resolvedAt == null && kind.isImpactful();
    }

    /** Whether a person may settle it, or change what was said. */
    public boolean settledByHand() {
      return kind.isImpactful() && !automatic;
    }
  }

  /**
   * Something that happened.
   *
   * @param what a word of the audit trail, or of the life of a test
   * @param who the person who did it; null for the computer and the candidate
   */
  public record Fact(Instant at, String what, String who) implements Serializable {}

  /** Whether decisions that change the score are possible now. */
  public boolean changeable() {
    return session.judged() && !session.published();
  }

  /** Whether questions may be removed and restored now. */
  public boolean computable() {
    return changeable() && !manual && !decisions.fraud();
  }
}
