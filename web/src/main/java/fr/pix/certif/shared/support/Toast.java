package fr.pix.certif.shared.support;

import java.io.Serializable;

/**
 * A message that passes at the bottom right of the screen.
 *
 * @param kind {@code ok}, which leaves by itself, or {@code bad}, which stays until closed
 * @param text the whole sentence
 */
public record Toast(String kind, String text) implements Serializable {}
