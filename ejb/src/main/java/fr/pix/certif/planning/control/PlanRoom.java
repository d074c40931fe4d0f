package fr.pix.certif.planning.control;

import java.io.Serializable;

/**
 * A room in which sessions may be held.
 *
 * @param seats how many candidates it holds, at least 1
 */
public record PlanRoom(String address, String name, int seats) implements Serializable {

  /** Whether it is the same room, whatever its seats. */
  public boolean is(String otherAddress, String otherName) {
    return address.equalsIgnoreCase(otherAddress) && name.equalsIgnoreCase(otherName);
  }
}
