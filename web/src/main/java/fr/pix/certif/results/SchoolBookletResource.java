package fr.pix.certif.results;

import fr.pix.certif.results.boundary.SchoolBooklet;
import fr.pix.certif.results.boundary.SchoolBooklet.Booklet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

/** The certifications of a school's pupils, for the school booklets LSU and LSL. */
@Path("organizations/{uai:[0-9A-Za-z]{1,20}}/certifications")
@RequestScoped
public class SchoolBookletResource {

  @Inject SchoolBooklet schoolBooklet;

  /** All of them, written as they are read: a school may have ten thousand pupils. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public StreamingOutput certifications(@PathParam("uai") String uai) {
    Booklet booklet = schoolBooklet.of(uai);
    return out -> BookletJson.write(booklet, uai, out);
  }
}
