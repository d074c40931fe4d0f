package fr.pix.certif.shared.deposit;

import java.io.InputStream;

/**
 * A file as the job that carries it out receives it.
 *
 * @param accountId who sent it, and on whose behalf it is carried out
 * @param scopeId what it is for, or null
 * @param format what the file's name said that it is
 */
public record DepositedFile(long accountId, Long scopeId, String format, InputStream content) {}
