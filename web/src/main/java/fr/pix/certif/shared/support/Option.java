package fr.pix.certif.shared.support;

/**
 * One choice of a list.
 *
 * @param value what is sent, without personal data where it stands in an address
 * @param label what is read
 */
public record Option(String value, String label) {}
