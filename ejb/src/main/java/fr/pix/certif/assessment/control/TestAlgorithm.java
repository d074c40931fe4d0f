package fr.pix.certif.assessment.control;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.Strictness;
import java.util.List;

/**
 * The science of a test (algorithme): what it asks, when it stops, what the answers are worth. A
 * certification keeps until its last rescoring the algorithm under which it began.
 *
 * <p>Whatever the algorithm, the questions drawn are stored with the certification and asked in
 * their order; it is consulted again once they are all answered, never for an answer in between.
 */
public interface TestAlgorithm {

  /** The name kept with each certification. */
  AlgorithmVersion version();

  /**
   * The questions known when the test begins, in their order: all of them, or the first ones. None
   * when there is nothing to ask this candidate.
   *
   * @param seed kept with the certification: the same subject and seed give the same questions
   */
  List<DrawnChallenge> begin(TestSubject subject, long seed);

  /** What comes next in a test that stands so. */
  TestStep next(TestProgress progress);

  /**
   * What the answers are worth, or why they cannot be scored; it never throws for what they are.
   */
  ScoringOutcome score(Attempt attempt, Strictness strictness);
}
