package fr.pix.certif.certificate.boundary;

import fr.pix.certif.assessment.control.VerificationCode;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.certificate.entity.CertificateRepository;
import fr.pix.certif.certificate.entity.WrongCodes;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Vérifier un certificat: anyone who was given a code reads the certificate, without the code nor
 * the jury's words. One that is unpublished, rejected or cancelled looks missing.
 *
 * <p>Each statement stands alone: a wrong code is counted although the use case ends in a refusal.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerifyCertificate {

  @Inject CertificateRepository certificates;
  @Inject WrongCodes wrongCodes;

  /**
   * Reads the certificate of a code.
   *
   * @param typed the code as typed
   * @param network where the request comes from; too many wrong codes from it are refused
   */
  public Certificate verify(String typed, String network) {
    String code = read(typed);
    if (!wrongCodes.count(network)) {
      throw new Refusal(Refusal.Kind.THROTTLED, "certificate.too-many-codes");
    }
    Certificate certificate =
        certificates.byCode(code).orElseThrow(() -> Refusal.notFound("certificate.none-for-code"));
    wrongCodes.giveBack(network);
    return certificate.forAnyone();
  }

  private static String read(String typed) {
    if (typed == null || typed.isBlank()) {
      throw wrong("certificate.code-missing");
    }
    return VerificationCode.read(typed).orElseThrow(() -> wrong("certificate.code-form"));
  }

  private static InvalidInput wrong(String violation) {
    return new InvalidInput(List.of(Violation.of("code", violation)));
  }
}
