package fr.pix.certif.certificate;

import fr.pix.certif.certificate.boundary.CertificateOfCandidate;
import fr.pix.certif.certificate.control.Certificate;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The certificate that its owner takes away (attestation de certification). */
@Path("certificates/{id:\\d{1,18}}.pdf")
@Produces({"application/pdf", "application/json"})
public class CertificateResource {

  @Inject CertificateOfCandidate certificateOfCandidate;
  @Inject CertificatePrinter printer;

  /** The file, named after the day of publication; somebody else's is missing. */
  @GET
  public Response certificate(@PathParam("id") long id) {
    Certificate certificate = certificateOfCandidate.read(id);
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(certificate.deliveredOn());
    return printer.print(List.of(certificate), "attestation-pix-" + day + ".pdf");
  }
}
