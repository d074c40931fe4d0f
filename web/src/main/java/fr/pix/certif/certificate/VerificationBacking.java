package fr.pix.certif.certificate;

import fr.pix.certif.certificate.boundary.VerifyCertificate;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.ClientNetwork;
import fr.pix.certif.shared.support.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page on which anyone verifies a certificate. The certificate is shown in answer to the
 * sending itself: a code stands in no address.
 */
@Named("verification")
@RequestScoped
public class VerificationBacking {

  @Inject private VerifyCertificate verifyCertificate;
  @Inject private ClientNetwork network;
  @Inject private FormErrors errors;
  @Inject private HttpServletRequest request;

  private String code;
  private Certificate certificate;

  public void verify() {
    try {
      certificate = verifyCertificate.verify(code, network.of(request));
    } catch (Refusal refused) {
      errors.add("form:code", refused);
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** The certificate of the code sent; null as long as none was found. */
  public Certificate getCertificate() {
    return certificate;
  }
}
