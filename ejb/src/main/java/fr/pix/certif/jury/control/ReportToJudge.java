package fr.pix.certif.jury.control;

import fr.pix.certif.issue.control.IssueKind;

/**
 * An issue report before the automatic jury.
 *
 * @param questionNumber the question it is about, as the candidate counted: the n-th answered; 0
 *     when it is about none
 */
public record ReportToJudge(IssueKind kind, int questionNumber) {}
