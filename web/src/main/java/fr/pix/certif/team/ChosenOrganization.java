package fr.pix.certif.team;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.support.PageParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Which of the person's organisations a page is about. */
@RequestScoped
public class ChosenOrganization {

  @Inject private CurrentActor actor;
  @Inject private PageParams params;

  /** The one named by the address, otherwise the oldest. */
  long id() {
    Set<Long> own = actor.get().organizationIds();
    return params
        .number("etablissement")
        .filter(own::contains)
        .or(() -> own.stream().findFirst())
        .orElseThrow(() -> Refusal.forbidden("forbidden"));
  }
}
