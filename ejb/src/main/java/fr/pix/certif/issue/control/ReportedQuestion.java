package fr.pix.certif.issue.control;

import fr.pix.certif.scoring.control.AnswerResult;

/** A question that a report is about, and what the candidate's answer to it was worth. */
public record ReportedQuestion(ChallengeTraits traits, AnswerResult answer) {}
