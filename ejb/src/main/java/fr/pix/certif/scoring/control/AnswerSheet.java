package fr.pix.certif.scoring.control;

/** The answers of an attempt put beside its questions; of two to one question, the first counts. */
final class AnswerSheet {

  private final AnswerResult[] results;
  private boolean answeredTwice;
  private boolean answeredElsewhere;

  private AnswerSheet(int questions) {
    results = new AnswerResult[questions];
  }

  static AnswerSheet of(Attempt attempt) {
    AnswerSheet sheet = new AnswerSheet(attempt.challenges().size());
    for (GivenAnswer answer : attempt.answers()) {
      sheet.add(answer, attempt);
    }
    return sheet;
  }

  private void add(GivenAnswer answer, Attempt attempt) {
    int question = answer.question();
    if (question < 1 || question > results.length) {
      answeredElsewhere = true;
    } else if (results[question - 1] == null) {
      results[question - 1] = answer.result();
    } else {
      answeredTwice |= attempt.tests(question);
    }
  }

  /** The answer to the question of this place, from 0; null when there is none. */
  AnswerResult at(int place) {
    return results[place];
  }

  /** Whether a question that counts was answered more than once. */
  boolean answersTwice() {
    return answeredTwice;
  }

  /** Whether an answer is to a question that was never drawn. */
  boolean answersElsewhere() {
    return answeredElsewhere;
  }
}
