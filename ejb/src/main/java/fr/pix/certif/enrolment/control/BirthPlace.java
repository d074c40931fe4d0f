package fr.pix.certif.enrolment.control;

import fr.pix.certif.birthplace.control.BirthPlaces;
import java.io.Serializable;

/**
 * Where a candidate was born, as it is kept.
 *
 * @param country its name
 * @param inseeCode in France the commune's, unless a postal code was given; abroad 99 and the three
 *     digits of the country
 * @param postalCode in France, when no INSEE code was given
 * @param city the commune of the reference, or the town abroad as it was typed
 */
public record BirthPlace(String country, String inseeCode, String postalCode, String city)
    implements Serializable {

  /** The code that was kept of a place in France; null abroad. */
  public String code() {
    return BirthPlaces.FRANCE.equals(country) && inseeCode != null ? inseeCode : postalCode;
  }
}
