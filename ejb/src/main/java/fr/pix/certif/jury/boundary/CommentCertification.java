package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what the jury tells the candidate, the school, and itself of a certification; blank for
 * nothing. It stands before the computer’s own words, published or not.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class CommentCertification {

  @Inject JuryDesk desk;
  @Inject AuditTrail audit;

  /**
   * What is told.
   *
   * @param forOrganization what the school reads in its files
   */
  public record Comments(String forCandidate, String forOrganization, String forJury) {}

  /**
   * Writes it.
   *
   * @param version of the certification as it was seen
   */
  public void comment(long certificationId, int version, Comments comments) {
    List<Violation> violations = new ArrayList<>();
    violations.addAll(check("forCandidate", comments.forCandidate()));
    violations.addAll(check("forOrganization", comments.forOrganization()));
    violations.addAll(check("forJury", comments.forJury()));
    InvalidInput.ifAny(violations);
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireJudged(certification.standing());
    String candidate = tidy(comments.forCandidate());
    String organization = tidy(comments.forOrganization());
    String jury = tidy(comments.forJury());
    desk.comment(certificationId, candidate, organization, jury);
    audit.record(
        "certification.commented",
        Subject.certification(certificationId),
        Map.of(),
        Map.of(
            "candidate", candidate != null,
            "organization", organization != null,
            "jury", jury != null));
  }

  private static List<Violation> check(String field, String text) {
    return DeskRules.optionalText(field, text, DeskRules.LONGEST_COMMENT);
  }

  private static String tidy(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
