package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.positioning.control.Verdict;

/**
 * What the page of a pupil who positions themselves shows.
 *
 * @param number of the question to answer, from 1
 * @param challenge the question to answer; null once nothing is left to learn
 * @param assessedPercent how much of the competence is assessed, 0 to 100
 * @param levelBefore the level shown when the run began
 * @param level the level shown now, at most the one that can be reached
 * @param pix the pix of the competence now
 * @param verdict what the last answer was worth; null when the page shows no answer
 */
public record PositioningPage(
    long runId,
    Competence competence,
    int number,
    Challenge challenge,
    int assessedPercent,
    int levelBefore,
    int level,
    int pix,
    Verdict verdict) {

  public boolean over() {
    return challenge == null;
  }

  public int levelsGained() {
    return Math.max(0, level - levelBefore);
  }
}
