package fr.pix.certif.session.control;

import java.io.Serializable;

/**
 * What a file of sessions has done.
 *
 * @param created sessions
 * @param edited existing sessions whose place, moment, invigilators or observations it changed
 * @param enrolled candidates, in new sessions and in existing ones
 */
public record SessionFileOutcome(int created, int edited, int enrolled) implements Serializable {}
