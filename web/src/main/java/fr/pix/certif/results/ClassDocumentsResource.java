package fr.pix.certif.results;

import fr.pix.certif.certificate.CertificatePrinter;
import fr.pix.certif.results.boundary.ClassCertificates;
import fr.pix.certif.results.boundary.ClassCertificates.CertificatesToPrint;
import fr.pix.certif.results.boundary.ClassResults;
import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What a school takes of a class: its results as a table, its certificates to print. */
@Path("organizations/{id:\\d{1,18}}/divisions")
public class ClassDocumentsResource {

  @Inject ClassResults classResults;
  @Inject ClassCertificates classCertificates;
  @Inject CertificatePrinter printer;

  /** The published results of a class. */
  @GET
  @Path("results.csv")
  @Produces({"text/csv", "application/json"})
  public Response results(@PathParam("id") long id, @QueryParam("division") String division) {
    ResultsFile file = classResults.export(id, division);
    return CsvDownload.of(file.name(), file.text());
  }

  /** The newest certificate of each pupil of a class. */
  @GET
  @Path("certificates.pdf")
  @Produces({"application/pdf", "application/json"})
  public Response certificates(@PathParam("id") long id, @QueryParam("division") String division) {
    CertificatesToPrint found = classCertificates.gather(id, division);
    return printer.print(found.certificates(), found.fileName());
  }
}
