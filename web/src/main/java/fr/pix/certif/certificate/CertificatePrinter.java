package fr.pix.certif.certificate;

import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.certificate.control.CertifiedArea;
import fr.pix.certif.shared.ReportRenderer;
import fr.pix.certif.shared.support.ApplicationAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;

/** Answers with certificates as one PDF file, a page each, sent while it is written. */
@RequestScoped
public class CertificatePrinter {

  private static final String VERIFICATION = "verification";

  @Inject ReportRenderer renderer;
  @Inject ApplicationAddress address;
  @Inject BesidesTexts besides;

  /** The file, to be kept and not shown in the browser. */
  public Response print(List<Certificate> certificates, String fileName) {
    String verification = address.of(VERIFICATION);
    Certificates pages =
        new Certificates(
            certificates.stream().map(certificate -> page(certificate, verification)).toList());
    ReportRenderer shared = renderer;
    StreamingOutput pdf = out -> shared.render(pages, out);
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
        .build();
  }

  private CertificatePage page(Certificate certificate, String verification) {
    Certificate.Holder holder = certificate.holder();
    return new CertificatePage(
        holder.firstName(),
        holder.lastName(),
        holder.birthdate(),
        holder.birthplace(),
        certificate.center(),
        certificate.takenOn(),
        certificate.deliveredOn(),
        certificate.score(),
        certificate.maximumScore(),
        certificate.maximumLevel(),
        certificate.verificationCode(),
        verification + "#" + certificate.verificationCode(),
        besides.of(certificate.complementary()),
        certificate.areas().stream().map(CertificatePrinter::area).toList());
  }

  private static CertificatePage.Area area(CertifiedArea area) {
    return new CertificatePage.Area(
        area.code(),
        area.name(),
        area.competences().stream()
            .map(
                competence ->
                    new CertificatePage.Competence(
                        competence.code(), competence.name(), competence.level()))
            .toList());
  }
}
