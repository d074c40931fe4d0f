package fr.pix.certif.finalization.boundary;

import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.Readiness;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a centre looks at to finalise a session: every test started, unfinished ones first, and what
 * was reported, and the papers joined. Absent candidates are not on it.
 *
 * @param fingerprint to be given back when finalising: what was seen
 */
public record FinalizationSheet(
    long sessionId,
    boolean finalized,
    List<Line> unfinished,
    List<Line> finished,
    Readiness readiness,
    List<Attachment> papers,
    SheetFingerprint fingerprint)
    implements Serializable {

  /**
   * One candidate's test.
   *
   * @param certificationId the number of the certification (numéro de certification)
   * @param reason null when nobody has said why it was not finished, or when it was
   */
  public record Line(
      long certificationId,
      String firstName,
      String lastName,
      boolean endedByInvigilator,
      AbortReason reason,
      List<Report> reports)
      implements Serializable {

    public String candidate() {
      return firstName + " " + lastName;
    }
  }

  /** One issue report on the sheet. */
  public record Report(long id, IssueKind kind, String description, Integer questionNumber)
      implements Serializable {}

  /** How many issue reports it carries. */
  public int reports() {
    return lines().mapToInt(line -> line.reports().size()).sum();
  }

  /** The line of a certification, if it is on the sheet. */
  public Optional<Line> line(long certificationId) {
    return lines().filter(line -> line.certificationId() == certificationId).findFirst();
  }

  private Stream<Line> lines() {
    return Stream.concat(unfinished.stream(), finished.stream());
  }
}
