package fr.pix.certif.jury.entity;

import fr.pix.certif.issue.control.Resolution;
import fr.pix.certif.jury.control.JudgedCertification;
import fr.pix.certif.jury.control.JudgedCertification.Standing;
import fr.pix.certif.jury.control.JudgedReport;
import fr.pix.certif.jury.entity.CertificationFile.OpenReport;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.GivenAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One certification with its answers and its open reports, ready to be judged. */
public record CaseFile(
    CertificationFile certification, List<GivenAnswer> answers, List<OpenReport> reports) {

  /**
   * A certification judged: what is to be written.
   *
   * @param resolved the reports that are settled now
   * @param complementary what comes of the certifications taken besides
   */
  public record Outcome(
      long certificationId,
      long sessionId,
      JudgedCertification judged,
      List<ResolvedReport> resolved,
      Map<ComplementaryCertification, ComplementaryVerdict> complementary) {}

  /** A report that the computer settled, with the sentence that says how. */
  record ResolvedReport(long id, String text) {}

  /** Judges the certification; throws when its file makes no sense. */
  public Outcome judge(ChallengeBank challenges) {
    Standing standing = standing(challenges);
    JudgedCertification judged = JudgedCertification.of(standing);
    return new Outcome(
        certification.id(),
        certification.sessionId(),
        judged,
        resolved(judged),
        certification.complementary(
            judged.decision().scoring(), judged.decision().attempt(), challenges));
  }

  /** How the certification stands, with the reports that nobody has settled. */
  public Standing standing(ChallengeBank challenges) {
    return certification.standing(answers, reports, challenges);
  }

  private List<ResolvedReport> resolved(JudgedCertification judged) {
    List<JudgedReport> judgedReports = judged.decision().reports();
    List<ResolvedReport> resolved = new ArrayList<>(judgedReports.size());
    for (int i = 0; i < judgedReports.size(); i++) {
      Resolution resolution = judgedReports.get(i).resolution();
      if (resolution.isResolved()) {
        resolved.add(new ResolvedReport(reports.get(i).id(), resolution.text()));
      }
    }
    return resolved;
  }
}
