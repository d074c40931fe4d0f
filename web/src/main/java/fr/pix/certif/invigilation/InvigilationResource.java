package fr.pix.certif.invigilation;

import fr.pix.certif.invigilation.boundary.AuthorizeResume;
import fr.pix.certif.invigilation.boundary.ConfirmPresence;
import fr.pix.certif.invigilation.boundary.EndTest;
import fr.pix.certif.invigilation.boundary.LeaveSession;
import fr.pix.certif.invigilation.boundary.ShowBoard;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.SmallJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The room, for the page of its invigilator: every action answers with the room as it is then. */
@Path("invigilation/{session: \\d{1,18}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvigilationResource {

  @Inject ShowBoard showBoard;
  @Inject ConfirmPresence confirmPresence;
  @Inject AuthorizeResume authorizeResume;
  @Inject EndTest endTest;
  @Inject LeaveSession leaveSession;

  @GET
  public JsonObject board(@PathParam("session") long sessionId) {
    return BoardJson.of(showBoard.of(sessionId));
  }

  /** Confirms or withdraws: {@code {"present": true}}. */
  @POST
  @Path("candidates/{candidate: \\d{1,18}}/presence")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject presence(
      @PathParam("session") long sessionId,
      @PathParam("candidate") long candidateId,
      InputStream body) {
    JsonValue present = SmallJson.read(body).get("present");
    if (present != JsonValue.TRUE && present != JsonValue.FALSE) {
      throw Refusal.invalid("request.unreadable");
    }
    confirmPresence.confirm(sessionId, candidateId, present == JsonValue.TRUE);
    return board(sessionId);
  }

  @POST
  @Path("candidates/{candidate: \\d{1,18}}/resume")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject resume(
      @PathParam("session") long sessionId, @PathParam("candidate") long candidateId) {
    authorizeResume.authorize(sessionId, candidateId);
    return board(sessionId);
  }

  @POST
  @Path("candidates/{candidate: \\d{1,18}}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject end(
      @PathParam("session") long sessionId, @PathParam("candidate") long candidateId) {
    endTest.end(sessionId, candidateId);
    return board(sessionId);
  }

  @POST
  @Path("leave")
  @Consumes(MediaType.APPLICATION_JSON)
  public void leave(@PathParam("session") long sessionId) {
    leaveSession.leave(sessionId);
  }
}
