package fr.pix.certif.enrolment.control;

import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.session.control.IdentityKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * A candidate whom the rules accept.
 *
 * @param resultsEmail who receives the results besides the candidate; may be null
 * @param billingMode null in a school centre, which is not asked
 * @param complementary keys of the certifications taken besides
 */
public record NewCandidate(
    String lastName,
    String firstName,
    LocalDate birthdate,
    String sex,
    BirthPlace birthPlace,
    String resultsEmail,
    String convocationEmail,
    String externalId,
    Arrangements arrangements,
    BillingMode billingMode,
    String prepaymentCode,
    Set<String> complementary)
    implements Serializable {

  public NewCandidate {
    complementary = new TreeSet<>(complementary);
  }

  /** What tells the candidate from others, with the date of birth. */
  public String identityKey() {
    return IdentityKey.of(lastName, firstName);
  }

  public String name() {
    return firstName + " " + lastName;
  }
}
