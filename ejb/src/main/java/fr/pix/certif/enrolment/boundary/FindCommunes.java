package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The communes of France that a code names, while somebody writes a birth place. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class FindCommunes {

  @Inject BirthPlaceReference reference;

  /** The communes of a postal code, by name; none for an unknown one. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<String> ofPostalCode(String code) {
    return reference.places().communesAt(code);
  }

  /** The commune of an INSEE code; none for an unknown one. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<String> ofInseeCode(String code) {
    return reference.places().commune(code.toUpperCase(Locale.ROOT)).stream().toList();
  }
}
