package fr.pix.certif.center;

import fr.pix.certif.center.boundary.ReadCalendar;
import fr.pix.certif.center.boundary.ReadCalendar.Rule;
import fr.pix.certif.center.control.ExceptionFile;
import fr.pix.certif.center.control.ExceptionFile.Exemption;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The exceptions of the calendar as a file, which can be changed and imported again. */
@Path("admin/calendar/exceptions.csv")
public class ExceptionsResource {

  @Inject ReadCalendar readCalendar;

  @GET
  @Produces({"text/csv", "application/json"})
  public Response export() {
    String text =
        ExceptionFile.text(
            readCalendar.allExceptions().stream().map(ExceptionsResource::line).toList());
    return CsvDownload.of("derogations.csv", text);
  }

  private static Exemption line(Rule rule) {
    return new Exemption(0, rule.uai(), rule.firstDay(), rule.source());
  }
}
