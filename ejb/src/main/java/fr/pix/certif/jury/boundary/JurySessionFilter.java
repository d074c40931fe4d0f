package fr.pix.certif.jury.boundary;

import java.util.List;

/**
 * What the staff look for among sessions; a null or empty part asks for nothing.
 *
 * @param numbers of sessions, several at once
 * @param center part of the name of a centre, whatever its letter case
 * @param externalId part of the external identifier of a centre (UAI)
 * @param type of the centre: SCO, SUP or PRO
 * @param stage where the session stands
 * @param mine only those that the person has in hand
 */
public record JurySessionFilter(
    List<Long> numbers,
    String center,
    String externalId,
    String type,
    JurySessionRow.Stage stage,
    boolean mine) {

  /** Everything. */
  public static final JurySessionFilter NONE =
      new JurySessionFilter(List.of(), null, null, null, null, false);

  public JurySessionFilter {
    numbers = List.copyOf(numbers);
  }

  /** Whether anything is asked for. */
  public boolean active() {
    return !equals(NONE);
  }
}
