package fr.pix.certif.session.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the papers of a session tell (documents de session), its two secrets included.
 *
 * @param center the name of the centre that holds it
 * @param password the invigilators' password, without the prefix that is only shown
 * @param candidates who is expected, by name
 * @param byDivision whether candidates are known by their class; otherwise by the centre's
 *     reference
 */
public record SessionPapers(
    long sessionId,
    String center,
    SessionDetails details,
    String accessCode,
    String password,
    List<Seated> candidates,
    boolean byDivision) {

  /**
   * A candidate with the table that is kept for it.
   *
   * @param seat from 1
   * @param division the class, or null
   * @param externalId the centre's own reference (identifiant externe), or null
   * @param extraTime as a fraction, or null
   */
  public record Seated(
      long candidateId,
      int seat,
      String lastName,
      String firstName,
      LocalDate birthdate,
      String division,
      String externalId,
      BigDecimal extraTime) {}

  /** The same papers for some of the candidates. */
  public SessionPapers with(List<Seated> some) {
    return new SessionPapers(sessionId, center, details, accessCode, password, some, byDivision);
  }
}
