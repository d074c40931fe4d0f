package fr.pix.certif.assessment.control;

/** Where a candidate's test (évaluation) stands. Only a started test takes answers. */
public enum TestState {
  STARTED,
  /** Every question was answered and the candidate closed the test. */
  COMPLETED,
  /** The invigilator (surveillant) put an end to it, for good. */
  ENDED_BY_INVIGILATOR,
  /** The centre finalised the session before the candidate had finished. */
  ENDED_DUE_TO_FINALIZATION;

  /** What the state amounts to once the session may have been finalised under the candidate. */
  public TestState seenFrom(boolean sessionFinalized) {
    return this == STARTED && sessionFinalized ? ENDED_DUE_TO_FINALIZATION : this;
  }

  public boolean takesAnswers() {
    return this == STARTED;
  }
}
