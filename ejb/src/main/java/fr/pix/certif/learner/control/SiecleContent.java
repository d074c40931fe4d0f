package fr.pix.certif.learner.control;

import java.util.List;

/**
 * What a SIECLE file holds: its pupils when nothing is wrong, else every problem found.
 *
 * @param leftOut pupils gone, without INE or without class, who are not imported
 */
public record SiecleContent(List<Pupil> pupils, int leftOut, List<FileProblem> problems) {

  public boolean sound() {
    return problems.isEmpty();
  }
}
