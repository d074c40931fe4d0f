package fr.pix.certif.positioning.boundary;

import fr.pix.certif.positioning.control.ReceivedProfile;
import fr.pix.certif.positioning.entity.ActivePupils;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.ReceivedProfiles;
import fr.pix.certif.positioning.entity.ReceivedProfiles.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes profiles in, whoever brings them. A pupil who has positioned themselves here keeps what
 * they have shown: their own profile is made anew with what came.
 */
@ApplicationScoped
class ProfileIntake {

  @Inject ReceivedProfiles received;
  @Inject ActivePupils pupils;
  @Inject OwnProfiles own;
  @Inject Clock clock;

  Kept take(List<ReceivedProfile> profiles) {
    Instant now = clock.instant();
    Kept kept = received.keep(profiles, now);
    List<Long> accounts =
        pupils.whoHaveShown(profiles.stream().map(ReceivedProfile::ine).distinct().toList());
    if (!accounts.isEmpty()) {
      own.refreshAll(accounts, now);
    }
    return kept;
  }
}
