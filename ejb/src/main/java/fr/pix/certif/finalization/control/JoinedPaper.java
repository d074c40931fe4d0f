package fr.pix.certif.finalization.control;

/**
 * A paper as it is given back.
 *
 * @param content the file, as it came
 */
public record JoinedPaper(Attachment attachment, byte[] content) {}
