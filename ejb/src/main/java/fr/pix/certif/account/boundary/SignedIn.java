package fr.pix.certif.account.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in, as the HTTP session keeps it.
 *
 * @param id names it, so that it can be ended on every node
 * @param generation the account's session generation at that moment; the sign-in is over when the
 *     account has moved on
 * @param at when the password was given
 */
public record SignedIn(UUID id, long accountId, int generation, Instant at)
    implements Serializable {

  static SignedIn now(long accountId, int generation, Instant at) {
    return new SignedIn(UUID.randomUUID(), accountId, generation, at);
  }
}
