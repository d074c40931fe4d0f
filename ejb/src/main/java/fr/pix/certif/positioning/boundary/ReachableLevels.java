package fr.pix.certif.positioning.boundary;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.PupilProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Levels and pix as people see them: capped at what can be reached at present. */
@ApplicationScoped
class ReachableLevels {

  @Inject
  @ConfigProperty(name = "certif.max.reachable.level", defaultValue = "5")
  int highest;

  int highest() {
    return highest;
  }

  int level(PupilProfile profile, int competence) {
    return pix(profile, competence) / Profile.PIX_PER_LEVEL;
  }

  int pix(PupilProfile profile, int competence) {
    BigDecimal pix = profile.pix().get(competence);
    return Math.min(Profile.score(pix.doubleValue()), highest * Profile.PIX_PER_LEVEL);
  }
}
