package fr.pix.certif.jury.control;

import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.Resolution;

/** What the automatic jury made of one report. */
public record JudgedReport(IssueKind kind, Resolution resolution) {

  /** Whether a person of the jury must act: it matters and is not settled. */
  public boolean actionRequired() {
    return kind.isImpactful() && !resolution.isResolved();
  }
}
