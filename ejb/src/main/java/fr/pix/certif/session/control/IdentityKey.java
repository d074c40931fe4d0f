package fr.pix.certif.session.control;

import fr.pix.certif.shared.FoldedName;

/**
 * What is compared of a person's names: case, accents, spaces, hyphens and apostrophes do not
 * matter, so that a nervous candidate is not turned away for an accent. « Élodie-Anne D’Argent »
 * and « elodie anne DARGENT » are one key.
 */
public final class IdentityKey {

  private IdentityKey() {}

  /**
   * The key of a last and a first name; a separator keeps « Martin Ed » apart from « Martine D ».
   */
  public static String of(String lastName, String firstName) {
    return FoldedName.of(lastName) + "|" + FoldedName.of(firstName);
  }
}
