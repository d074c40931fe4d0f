package fr.pix.certif.center.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of the centres of a person, as it is shown to choose from.
 *
 * @param externalId the UAI of a school; may be null for another kind of centre
 * @param pupils whether it certifies the pupils of a base, by class; others write their candidates
 * @param opensOn the day on which its space opens; null when it is open
 */
public record CenterChoice(
    long id, String name, String externalId, boolean pupils, LocalDate opensOn)
    implements Serializable {

  public boolean closed() {
    return opensOn != null;
  }

  /** The name, followed by the UAI where there is one. */
  public String label() {
    return externalId == null ? name : name + " (" + externalId + ")";
  }
}
