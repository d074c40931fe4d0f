package fr.pix.certif.shared;

import java.util.Locale;

/**
 * What identifies a student (étudiant): the student number holds within one university only, while
 * the pupils of schools have a national identifier. Put together with its university, it identifies
 * nobody else in the country.
 */
public final class StudentIdentifier {

  /** By which identifiers of students begin, and no national one does. */
  public static final String PREFIX = "SUP-";

  private StudentIdentifier() {}

  /**
   * The identifier under which a student is kept.
   *
   * @param organizationId the university
   * @param studentNumber as the university writes it; letters count whatever their case
   */
  public static String of(long organizationId, String studentNumber) {
    return PREFIX + organizationId + "-" + studentNumber.toUpperCase(Locale.ROOT);
  }

  /** The number as the university knows it; a pupil's identifier is itself. */
  public static String shown(String identifier) {
    return identifier.startsWith(PREFIX)
        ? identifier.substring(identifier.indexOf('-', PREFIX.length()) + 1)
        : identifier;
  }
}
