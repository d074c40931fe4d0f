package fr.pix.certif.assessment.control;

/** What comes next in a test. */
public sealed interface TestStep {

  /**
   * A question drawn waits for its answer.
   *
   * @param number from 1
   * @param left questions still to be answered before the test may end, this one included
   */
  record Ask(int number, int left) implements TestStep {}

  /** Nothing more is asked: the candidate may close the test. */
  record Stop() implements TestStep {}
}
