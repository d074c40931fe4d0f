package fr.pix.certif.results.boundary;

import fr.pix.certif.results.entity.ClassRepository;
import fr.pix.certif.results.entity.SchoolClass;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the class that an administrator typed, among the schools she administers. */
@ApplicationScoped
class ClassLookup {

  @Inject ClassRepository classes;
  @Inject CurrentActor currentActor;

  SchoolClass require(long organizationId, String division) {
    if (division == null || division.isBlank()) {
      throw new InvalidInput(List.of(Violation.of("division", "results.division-missing")));
    }
    SchoolClass found =
        classes
            .find(organizationId, currentActor.get().organizationsAdministered(), division)
            .orElseThrow(() -> Refusal.notFound("organization.missing"));
    if (found.spellings().isEmpty()) {
      throw new Refusal(Refusal.Kind.NOT_FOUND, "results.division-unknown", division.strip());
    }
    return found;
  }
}
