package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives the empty file in which a centre writes the sessions to create together: with the columns
 * of candidates where the centre writes its candidates itself.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionsTemplate {

  @Inject EntryTerms terms;
  @Inject CurrentActor actor;

  /** The file of one of the actor's centres. */
  public String of(long centerId) {
    return SessionFile.template(
        terms
            .ofCenter(centerId, actor.get().centerIds())
            .map(each -> CheckCandidateFile.layout(each).headings())
            .orElse(List.of()));
  }
}
