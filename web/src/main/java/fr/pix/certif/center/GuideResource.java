package fr.pix.certif.center;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.ReportRenderer;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;

/** The documents of the certification kit, to be printed or handed out. */
@Path("guides/{code:[a-z]{1,20}}.pdf")
@Produces({"application/pdf", "application/json"})
public class GuideResource {

  @Inject Guides guides;
  @Inject ReportRenderer renderer;

  @GET
  public Response print(@PathParam("code") String code) {
    GuideDocument document =
        guides.document(code).orElseThrow(() -> Refusal.notFound("page-not-found"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.render(document, bytes);
    return Response.ok(bytes.toByteArray(), "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"" + code + ".pdf\"")
        .build();
  }
}
