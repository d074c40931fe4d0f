package fr.pix.certif.account.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in, as the HTTP session keeps it.
 *
 * @param generation the account's session generation at that moment; the sign-in is over when the
 *     account has moved on
 * @param at when the password was given
 */
public record SignedIn(long accountId, int generation, Instant at) implements Serializable {}
