package fr.pix.certif.shared.support;

/**
 * One thing to correct before a form can be accepted.
 *
 * @param clientId the field, as the browser knows it, or null when it concerns the whole form
 * @param text what is wrong and how to repair it
 */
public record Problem(String clientId, String text) {}
