package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.ProfileCheck;
import fr.pix.certif.positioning.control.ProfileCheck.Sent;
import fr.pix.certif.positioning.control.ReceivedProfile;
import fr.pix.certif.positioning.entity.ProfileOwners;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Pix staff bring in what pupils and students have shown outside certification, so that their
 * certifiability is known and shown.
 */
@Stateless
@Permitted(Permission.STAFF)
public class ImportProfiles {

  @Inject ProfileIntake intake;
  @Inject ProfileOwners owners;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** How many pupils got a profile, and how many of them are certifiable with it. */
  public record Outcome(int pupils, int certifiable) {}

  /**
   * Adds today's profile of every pupil or student of the file; nothing is written when one line is
   * wrong.
   */
  public Outcome importFile(byte[] content) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ProfileCheck check = new ProfileCheck(catalog.content(), now);
    List<Sent> sent = ProfileFile.read(content, check, now);
    var directory = owners.find(sent.stream().map(Sent::owner).toList());
    List<ReceivedProfile> profiles = check.identified(sent, directory);
    InvalidInput.ifAny(check.problems());
    intake.take(profiles);
    int certifiable = (int) profiles.stream().filter(ReceivedProfile::certifiable).count();
    return new Outcome(profiles.size(), certifiable);
  }
}
