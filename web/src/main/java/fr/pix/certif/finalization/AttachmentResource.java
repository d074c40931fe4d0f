package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.ReadPapers;
import fr.pix.certif.finalization.control.JoinedPaper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * A paper joined to a session, for its centre and for staff. It is always saved and never shown in
 * place: nobody of ours has written it.
 */
@Path("attachments")
public class AttachmentResource {

  @Inject ReadPapers readPapers;

  @GET
  @Path("{id:\\d{1,18}}")
  public Response paper(@PathParam("id") long id) {
    JoinedPaper paper = readPapers.read(id);
    return Response.ok(paper.content(), paper.attachment().format().mediaType())
        .header(
            "Content-Disposition", "attachment; filename=\"" + paper.attachment().fileName() + "\"")
        .build();
  }
}
