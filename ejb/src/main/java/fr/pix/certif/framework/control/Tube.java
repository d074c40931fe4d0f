package fr.pix.certif.framework.control;

/**
 * A tube (sujet): what several skills of growing difficulty are about.
 *
 * @param name its short name, such as @moteurs
 * @param title what a person learns with it, in French
 * @param competenceIndex the competence that it is part of, 0 to 15, or {@link
 *     CompetenceCode#OUTSIDE}
 */
public record Tube(String id, String name, String title, int competenceIndex) {}
