package fr.pix.certif.shared.persistence;

/** The order in which people are listed: that of a French dictionary, accents in their place. */
public final class NameOrder {

  private static final String FRENCH = " collate \"fr-x-icu\"";

  private NameOrder() {}

  /**
   * What stands after {@code order by}, for a table or an alias with a last and a first name.
   *
   * @param alias empty when the columns need none
   */
  public static String of(String alias) {
    String columns = alias.isEmpty() ? "" : alias + ".";
    return columns + "last_name" + FRENCH + ", " + columns + "first_name" + FRENCH;
  }
}
