package fr.pix.certif.issue.control;

/** The precise incident, for the categories that distinguish several. */
public enum IssueSubcategory {
  NAME_OR_BIRTHDATE(ResolutionStrategy.LEAVE_TO_JURY),
  EXTRA_TIME_PERCENTAGE(ResolutionStrategy.LEAVE_TO_JURY),
  IMAGE_NOT_DISPLAYING(ResolutionStrategy.NEUTRALISE_IF_ILLUSTRATED),
  EMBED_NOT_WORKING(ResolutionStrategy.NEUTRALISE_IF_ILLUSTRATED),
  FILE_NOT_OPENING(ResolutionStrategy.NEUTRALISE_IF_ATTACHED),
  WEBSITE_UNAVAILABLE(ResolutionStrategy.NEUTRALISE),
  WEBSITE_BLOCKED(ResolutionStrategy.NEUTRALISE),
  LINK_NOT_WORKING(ResolutionStrategy.LEAVE_TO_JURY),
  OTHER(ResolutionStrategy.LEAVE_TO_JURY),
  EXTRA_TIME_EXCEEDED(ResolutionStrategy.NEUTRALISE_IF_TIMED),
  SOFTWARE_NOT_WORKING(ResolutionStrategy.NEUTRALISE),
  UNINTENTIONAL_FOCUS_OUT(ResolutionStrategy.FORGIVE_LOST_FOCUS),
  SKIP_ON_OOPS(ResolutionStrategy.NEUTRALISE),
  ACCESSIBILITY_ISSUE(ResolutionStrategy.NEUTRALISE),
  LEFT_EXAM_ROOM(ResolutionStrategy.LEAVE_TO_JURY);

  private final ResolutionStrategy strategy;

  IssueSubcategory(ResolutionStrategy strategy) {
    this.strategy = strategy;
  }

  /** How the automatic jury settles it. */
  public ResolutionStrategy strategy() {
    return strategy;
  }
}
