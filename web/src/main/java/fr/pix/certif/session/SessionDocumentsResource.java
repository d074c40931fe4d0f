package fr.pix.certif.session;

import fr.pix.certif.issue.IncidentReport;
import fr.pix.certif.session.AttendanceSheet.Grouping;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.session.boundary.SessionView;
import fr.pix.certif.session.control.SessionCodes;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.Report;
import fr.pix.certif.shared.ReportRenderer;
import fr.pix.certif.shared.support.ApplicationAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;

/** The papers of a session, printed when they are asked for: they always tell its present state. */
@Path("sessions/{id:\\d{1,18}}/documents")
@Produces({"application/pdf", "application/json"})
public class SessionDocumentsResource {

  private static final String INVIGILATORS_SPACE = "surveillant";

  @Inject SessionDocuments documents;
  @Inject ReportRenderer renderer;
  @Inject ApplicationAddress address;

  /** The attendance sheet (feuille d’émargement). */
  @GET
  @Path("feuille-emargement.pdf")
  public Response attendanceSheet(@PathParam("id") long id) {
    SessionDocuments.Attendance attendance = documents.attendance(id);
    Report sheet =
        new AttendanceSheet(
            heading(attendance.session()),
            Grouping.DIVISION,
            attendance.candidates().stream().map(SessionDocumentsResource::line).toList());
    return pdf(sheet, "feuille-emargement", id);
  }

  /** The invigilators' kit (kit surveillant). */
  @GET
  @Path("kit-surveillant.pdf")
  public Response invigilatorKit(@PathParam("id") long id) {
    SessionView session = documents.room(id);
    Report kit =
        new InvigilatorKit(
            heading(session),
            SessionCodes.PASSWORD_PREFIX + session.password(),
            session.accessCode(),
            address.of(INVIGILATORS_SPACE));
    return pdf(kit, "kit-surveillant", id);
  }

  /** The form on which invigilators note incidents (PV d’incident). */
  @GET
  @Path("pv-incident.pdf")
  public Response incidentReport(@PathParam("id") long id) {
    return pdf(new IncidentReport(heading(documents.room(id))), "pv-incident", id);
  }

  private Response pdf(Report report, String name, long id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.render(report, bytes);
    String file = "%s-session-%d.pdf".formatted(name, id);
    return Response.ok(bytes.toByteArray(), "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .build();
  }

  private static SessionHeading heading(SessionView session) {
    SessionDetails details = session.details();
    return new SessionHeading(
        session.id(),
        details.date(),
        details.time(),
        details.address(),
        details.room(),
        details.examiner());
  }

  private static AttendanceSheet.Row line(CandidateRow candidate) {
    return new AttendanceSheet.Row(
        candidate.lastName(),
        candidate.firstName(),
        candidate.birthdate(),
        candidate.division(),
        candidate.extraTime());
  }
}
