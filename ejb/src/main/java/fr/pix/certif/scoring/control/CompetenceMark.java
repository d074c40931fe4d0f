package fr.pix.certif.scoring.control;

import java.util.Optional;

/**
 * The mark of one competence in a result, with what explains it.
 *
 * @param competence its place in the framework, 0 to 15
 * @param level certified level, -1 (not certified) to the highest reachable
 * @param score certified pix, 0 to 64
 * @param asked questions counted; dependent fields may count twice
 * @param correct right ones counted, 3 at most
 * @param neutralised neutralised ones counted
 * @param rule the level rule applied; none when the overall rate was too low to look for one
 */
public record CompetenceMark(
    int competence,
    int level,
    int score,
    int asked,
    int correct,
    int neutralised,
    Optional<LevelRule> rule) {}
