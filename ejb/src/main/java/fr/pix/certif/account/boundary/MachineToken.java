package fr.pix.certif.account.boundary;

import java.time.Duration;
import java.util.List;

/**
 * A token just given to a machine.
 *
 * @param token what the machine sends with each request
 * @param life how long it may do so
 * @param scopes what it opens
 */
public record MachineToken(String token, Duration life, List<String> scopes) {

  public MachineToken {
    scopes = List.copyOf(scopes);
  }

  /** Never the token itself: a record that is logged must not give it away. */
  @Override
  public String toString() {
    return "MachineToken" + scopes;
  }
}
