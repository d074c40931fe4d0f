package fr.pix.certif.session;

import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.ReportRenderer;
import fr.pix.certif.shared.support.ApplicationAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The papers of sessions, printed when they are asked for: they always tell the present state. */
@Path("sessions")
@Produces({"application/pdf", "application/zip", "application/json"})
public class SessionDocumentsResource {

  private static final String INVIGILATORS_SPACE = "surveillant";

  @Inject SessionDocuments documents;
  @Inject SessionPack pack;
  @Inject ReportRenderer renderer;
  @Inject ApplicationAddress address;

  /**
   * One paper.
   *
   * @param name as in {@link SessionPaper}
   * @param candidateId only for this candidate of the session
   * @param division only for the candidates of this class
   */
  @GET
  @Path("{id:\\d{1,18}}/documents/{name:[a-z-]{1,40}}.pdf")
  public Response paper(
      @PathParam("id") long id,
      @PathParam("name") String name,
      @QueryParam("candidat") Long candidateId,
      @QueryParam("classe") String division) {
    SessionPaper paper =
        SessionPaper.named(name).orElseThrow(() -> Refusal.notFound("page-not-found"));
    SessionPapers papers = papers(paper, id, candidateId, division);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.render(paper.of(papers, address.of(INVIGILATORS_SPACE)), bytes);
    return attachment(bytes.toByteArray(), "application/pdf", paper.file(id));
  }

  /** All the papers of one session. */
  @GET
  @Path("{id:\\d{1,18}}/documents.zip")
  public Response packOf(@PathParam("id") long id) {
    return zip(List.of(id), "documents-session-%d.zip".formatted(id));
  }

  /** All the papers of the sessions chosen, a folder each. */
  @GET
  @Path("documents.zip")
  public Response packOf(@QueryParam("session") List<Long> ids) {
    return zip(ids, "documents-sessions.zip");
  }

  private SessionPapers papers(SessionPaper paper, long id, Long candidateId, String division) {
    if (!paper.namesCandidates()) {
      return documents.room(id);
    }
    if (candidateId != null) {
      return documents.ofCandidate(id, candidateId);
    }
    return division == null || division.isBlank()
        ? documents.attendance(id)
        : documents.ofDivision(id, division);
  }

  private Response zip(List<Long> ids, String file) {
    List<Long> wanted = ids.stream().distinct().toList();
    documents.requireAll(wanted);
    String url = address.of(INVIGILATORS_SPACE);
    StreamingOutput bytes = out -> pack.write(wanted, url, out);
    return attachment(bytes, "application/zip", file);
  }

  private static Response attachment(Object entity, String type, String file) {
    return Response.ok(entity, type)
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .build();
  }
}
