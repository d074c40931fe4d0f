package fr.pix.certif.assessment.control;

import fr.pix.certif.scoring.control.AnswerResult;

/**
 * How many right fields a question of dependent fields asks for.
 *
 * @param fields the fields that the question shows; what is sent beyond them is not read
 * @param partialFrom the right fields from which the answer is partly right
 * @param fullFrom the right fields from which it is right
 */
public record Grades(int fields, int partialFrom, int fullFrom) {

  public Grades {
    if (partialFrom < 1 || fullFrom < partialFrom || fields < fullFrom) {
      throw new IllegalArgumentException(
          "Grades must rise within 1 and " + fields + ": " + partialFrom + ", " + fullFrom);
    }
  }

  /**
   * Every field must be right; one is enough to be partly right. A question that shows no field
   * asks for one that nobody can fill.
   */
  public static Grades everyFieldOf(int fields) {
    int asked = Math.max(1, fields);
    return new Grades(asked, 1, asked);
  }

  AnswerResult of(int rightFields) {
    if (rightFields >= fullFrom) {
      return AnswerResult.OK;
    }
    return rightFields >= partialFrom ? AnswerResult.PARTIALLY : AnswerResult.KO;
  }
}
