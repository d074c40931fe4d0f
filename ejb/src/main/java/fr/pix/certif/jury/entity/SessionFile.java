package fr.pix.certif.jury.entity;

/**
 * A session that waits for the jury, locked by this transaction.
 *
 * @param commented whether the centre wrote a comment for the jury
 * @param invigilated whether somebody entered its invigilator's space
 */
public record SessionFile(long id, boolean commented, boolean invigilated) {}
