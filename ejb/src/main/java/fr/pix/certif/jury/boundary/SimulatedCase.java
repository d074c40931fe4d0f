package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.JuryCase;
import java.util.List;

/**
 * A certification that never was, to be judged all the same.
 *
 * @param id how its sender names it
 * @param challengeIds how its sender names the questions, in the order of the test
 * @param reportIds how its sender names the reports, in the order of the case
 */
public record SimulatedCase(
    String id, List<String> challengeIds, List<String> reportIds, JuryCase juryCase) {

  public SimulatedCase {
    challengeIds = List.copyOf(challengeIds);
    reportIds = List.copyOf(reportIds);
  }

  /** The names of questions given by their numbers, from 1. */
  public List<String> challengeIds(List<Integer> numbers) {
    return numbers.stream().map(number -> challengeIds.get(number - 1)).toList();
  }
}
