package fr.pix.certif.results.boundary;

/**
 * A file of results.
 *
 * @param name such as {@code 20260416_resultats_3A.csv}
 * @param text what it holds, byte order mark first, to be written in UTF-8
 */
public record ResultsFile(String name, String text) {}
