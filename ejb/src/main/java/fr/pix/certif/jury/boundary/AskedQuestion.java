package fr.pix.certif.jury.boundary;

import fr.pix.certif.scoring.control.AnswerResult;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A question of a certification with what the candidate made of it.
 *
 * @param number its place in the test drawn, from 1
 * @param answerRank its place among those answered, as a report counts; null without an answer
 * @param instruction what was asked, as its author wrote it; null when no release knows it any more
 * @param typed what was chosen or typed, a line each; none without an answer or when it was skipped
 * @param expected what was right
 * @param result null without an answer
 */
public record AskedQuestion(
    int number,
    Integer answerRank,
    String challengeId,
    String competenceCode,
    String competenceName,
    String instruction,
    List<String> typed,
    List<String> expected,
    AnswerResult result,
    Instant answeredAt,
    boolean neutralised,
    boolean skipped)
    implements Serializable {}
