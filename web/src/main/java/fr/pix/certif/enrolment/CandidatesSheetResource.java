package fr.pix.certif.enrolment;

import fr.pix.certif.enrolment.boundary.CandidatesSheet;
import fr.pix.certif.spreadsheet.control.OdsFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The sheet in which a centre fills in the candidates of a session, its candidates in it. */
@Path("sessions/{id:\\d{1,18}}/liste-candidats.ods")
public class CandidatesSheetResource {

  @Inject CandidatesSheet sheet;

  @GET
  @Produces({OdsFile.TYPE, "application/json"})
  public Response sheet(@PathParam("id") long id) {
    return Response.ok(sheet.of(id), OdsFile.TYPE)
        .header(
            "Content-Disposition",
            "attachment; filename=\"liste-candidats-session-" + id + ".ods\"")
        .build();
  }
}
