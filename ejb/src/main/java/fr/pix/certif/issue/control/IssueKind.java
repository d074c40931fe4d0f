package fr.pix.certif.issue.control;

import static fr.pix.certif.issue.control.IssueCategory.CANDIDATE_INFORMATIONS_CHANGES;
import static fr.pix.certif.issue.control.IssueCategory.IN_CHALLENGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be reported (catégories de signalement), under the code printed on the paper incident
 * report (PV d’incident), in the order of the form. The kinds without {@link #isCreatable()} are
 * those of old reports: shown, never made again.
 */
public enum IssueKind {
  NAME_OR_BIRTHDATE("C1", CANDIDATE_INFORMATIONS_CHANGES, IssueSubcategory.NAME_OR_BIRTHDATE),
  EXTRA_TIME_PERCENTAGE(
      "C2", CANDIDATE_INFORMATIONS_CHANGES, IssueSubcategory.EXTRA_TIME_PERCENTAGE),
  SIGNATURE_ISSUE("C4", IssueCategory.SIGNATURE_ISSUE),
  FRAUD("C6", IssueCategory.FRAUD),
  NON_BLOCKING_TECHNICAL_ISSUE("C7", IssueCategory.NON_BLOCKING_TECHNICAL_ISSUE),
  NON_BLOCKING_CANDIDATE_ISSUE("C8", IssueCategory.NON_BLOCKING_CANDIDATE_ISSUE),
  IMAGE_NOT_DISPLAYING("E1", IN_CHALLENGE, IssueSubcategory.IMAGE_NOT_DISPLAYING),
  EMBED_NOT_WORKING("E2", IN_CHALLENGE, IssueSubcategory.EMBED_NOT_WORKING),
  FILE_NOT_OPENING("E3", IN_CHALLENGE, IssueSubcategory.FILE_NOT_OPENING),
  WEBSITE_UNAVAILABLE("E4", IN_CHALLENGE, IssueSubcategory.WEBSITE_UNAVAILABLE),
  WEBSITE_BLOCKED("E5", IN_CHALLENGE, IssueSubcategory.WEBSITE_BLOCKED),
  LINK_NOT_WORKING("E6/E7", IN_CHALLENGE, IssueSubcategory.LINK_NOT_WORKING),
  OTHER_IN_CHALLENGE("E6/E7", IN_CHALLENGE, IssueSubcategory.OTHER),
  EXTRA_TIME_EXCEEDED("E8", IN_CHALLENGE, IssueSubcategory.EXTRA_TIME_EXCEEDED),
  SOFTWARE_NOT_WORKING("E9", IN_CHALLENGE, IssueSubcategory.SOFTWARE_NOT_WORKING),
  UNINTENTIONAL_FOCUS_OUT("E10", IN_CHALLENGE, IssueSubcategory.UNINTENTIONAL_FOCUS_OUT),
  SKIP_ON_OOPS("E11", IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS),
  ACCESSIBILITY_ISSUE("E12", IN_CHALLENGE, IssueSubcategory.ACCESSIBILITY_ISSUE),
  TECHNICAL_PROBLEM("", IssueCategory.TECHNICAL_PROBLEM),
  OTHER("", IssueCategory.OTHER),
  LEFT_EXAM_ROOM("C3", IssueCategory.LATE_OR_LEAVING, IssueSubcategory.LEFT_EXAM_ROOM),
  CONNECTION_OR_END_SCREEN("C5", IssueCategory.CONNECTION_OR_END_SCREEN);

  private static final List<IssueKind> ALL = List.of(values());

  private static final Set<IssueKind> DEPRECATED =
      Set.of(
          LINK_NOT_WORKING,
          OTHER_IN_CHALLENGE,
          TECHNICAL_PROBLEM,
          OTHER,
          LEFT_EXAM_ROOM,
          CONNECTION_OR_END_SCREEN);

  private static final Set<IssueKind> DESCRIBED =
      Set.of(
          NAME_OR_BIRTHDATE,
          EXTRA_TIME_PERCENTAGE,
          SIGNATURE_ISSUE,
          NON_BLOCKING_TECHNICAL_ISSUE,
          NON_BLOCKING_CANDIDATE_ISSUE,
          TECHNICAL_PROBLEM);

  private static final Set<IssueKind> IMPACTFUL_OUTSIDE_CHALLENGES =
      Set.of(NAME_OR_BIRTHDATE, FRAUD, TECHNICAL_PROBLEM, OTHER);

  private final String code;
  private final IssueCategory category;
  private final IssueSubcategory subcategory;

  IssueKind(String code, IssueCategory category) {
    this(code, category, null);
  }

  IssueKind(String code, IssueCategory category, IssueSubcategory subcategory) {
    this.code = code;
    this.category = category;
    this.subcategory = subcategory;
  }

  /**
   * The kind of a report, if the pair exists. A subcategory is looked at only where the category
   * distinguishes several.
   */
  public static Optional<IssueKind> of(IssueCategory category, IssueSubcategory subcategory) {
    return ALL.stream()
        .filter(kind -> kind.category == category)
        .filter(kind -> kind.subcategory == null || kind.subcategory == subcategory)
        .findFirst();
  }

  /** The kinds offered by the form, in its order. */
  public static List<IssueKind> creatable() {
    return ALL.stream().filter(IssueKind::isCreatable).toList();
  }

  /** The code on the incident report, such as C1 or E12; empty for kinds that never had one. */
  public String code() {
    return code;
  }

  public IssueCategory category() {
    return category;
  }

  /** The subcategory, where the category has some. */
  public Optional<IssueSubcategory> subcategory() {
    return Optional.ofNullable(subcategory);
  }

  /** Whether a centre may still report it. */
  public boolean isCreatable() {
    return !DEPRECATED.contains(this);
  }

  /** Whether it must be described in words. */
  public boolean requiresDescription() {
    return DESCRIBED.contains(this);
  }

  /** Whether it is about one question, whose number must be given. */
  public boolean requiresQuestionNumber() {
    return category == IN_CHALLENGE;
  }

  /** Whether somebody must act on it before the results are published, unless it is resolved. */
  public boolean isImpactful() {
    return category == IN_CHALLENGE || IMPACTFUL_OUTSIDE_CHALLENGES.contains(this);
  }

  /** How the automatic jury settles it. */
  public ResolutionStrategy strategy() {
    return subcategory == null ? ResolutionStrategy.LEAVE_TO_JURY : subcategory.strategy();
  }
}
