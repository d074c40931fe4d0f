package fr.pix.certif.learner.control;

import java.util.List;

/**
 * One line of a file of pupils that is a table (CSV).
 *
 * @param number from 1, the header
 */
public record FileLine(int number, List<String> values) {}
