package fr.pix.certif.issue.control;

import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An issue report as a centre typed it, before it is accepted for one candidate's certification.
 * Any part may be missing.
 */
public record IssueReportDraft(
    IssueCategory category,
    IssueSubcategory subcategory,
    String description,
    Integer questionNumber) {

  /** The longest description, in characters. */
  public static final int LONGEST_DESCRIPTION = 500;

  /** The highest number that a question may have. */
  public static final int HIGHEST_QUESTION_NUMBER = 500;

  /** The same draft without what its kind does not keep: nothing else is ever stored. */
  public IssueReportDraft normalised() {
    Optional<IssueKind> kind = kind();
    String trimmed = description == null || description.isBlank() ? null : description.strip();
    return new IssueReportDraft(
        category,
        kind.flatMap(IssueKind::subcategory).orElse(null),
        trimmed,
        kind.filter(IssueKind::requiresQuestionNumber).map(any -> questionNumber).orElse(null));
  }

  /** The kind reported, when category and subcategory make one. */
  public Optional<IssueKind> kind() {
    return category == null ? Optional.empty() : IssueKind.of(category, subcategory);
  }

  /**
   * Everything that forbids accepting it, in the order of the form; empty when it is acceptable.
   */
  public List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    if (category == null) {
      violations.add(Violation.of("category", "issue.category-required"));
    } else {
      kind()
          .ifPresentOrElse(
              kind -> addViolationsOf(kind, violations),
              () -> violations.add(Violation.of("subcategory", "issue.subcategory-required")));
    }
    IssueReportDraft kept = normalised();
    if (kept.description != null && kept.description.length() > LONGEST_DESCRIPTION) {
      violations.add(
          Violation.of("description", "issue.description-too-long", LONGEST_DESCRIPTION));
    }
    return List.copyOf(violations);
  }

  private void addViolationsOf(IssueKind kind, List<Violation> violations) {
    if (!kind.isCreatable()) {
      violations.add(Violation.of("category", "issue.kind-deprecated"));
    }
    if (kind.requiresDescription() && (description == null || description.isBlank())) {
      violations.add(Violation.of("description", "issue.description-required"));
    }
    if (kind.requiresQuestionNumber()) {
      addViolationsOfQuestionNumber(violations);
    }
  }

  private void addViolationsOfQuestionNumber(List<Violation> violations) {
    if (questionNumber == null) {
      violations.add(Violation.of("questionNumber", "issue.question-number-required"));
    } else if (questionNumber < 1 || questionNumber > HIGHEST_QUESTION_NUMBER) {
      violations.add(
          Violation.of(
              "questionNumber", "issue.question-number-out-of-range", HIGHEST_QUESTION_NUMBER));
    }
  }
}
