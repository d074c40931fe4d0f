package fr.pix.certif.positioning.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.ProfileCheck;
import fr.pix.certif.positioning.control.ProfileCheck.Sent;
import fr.pix.certif.positioning.control.ReceivedProfile;
import fr.pix.certif.positioning.entity.ProfileOwners;
import fr.pix.certif.positioning.entity.ReceivedProfiles.Kept;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.json.JsonElementStream;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The national platform sends what pupils, students and others have shown there (envoi de profils),
 * thousands at a time. All or nothing: when one is wrong none is kept, and everything wrong is told
 * by its place. Sent again, they change nothing.
 */
@Stateless
@Permitted(Permission.PROFILE_PUSH)
public class PushProfiles {

  /** 5,000 profiles, in 16 MB. */
  private static final JsonElementStream PROFILES = new JsonElementStream(16 << 20, 5_000);

  /** The trail counts them: whose they are stands in the profiles themselves. */
  private static final Subject ALL = new Subject("profiles", 0);

  @Inject ProfileIntake intake;
  @Inject ProfileOwners owners;
  @Inject ContentCatalog catalog;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** How many profiles were new, took the place of another content, or were known already. */
  public record Outcome(int added, int replaced, int unchanged) {}

  /** Keeps the profiles of an array. */
  public Outcome push(InputStream body) {
    ProfileCheck check = new ProfileCheck(catalog.content(), clock.instant());
    ProfileJson sent = new ProfileJson(check);
    PROFILES.read(body, sent::read);
    var directory = owners.find(sent.profiles().stream().map(Sent::owner).toList());
    List<ReceivedProfile> profiles = check.identified(sent.profiles(), directory);
    InvalidInput.ifAny(check.problems());
    Kept kept = intake.take(profiles);
    audit.record(
        "profiles.push",
        ALL,
        Map.of(),
        Map.of("added", kept.added(), "replaced", kept.replaced(), "same", kept.unchanged()));
    return new Outcome(kept.added(), kept.replaced(), kept.unchanged());
  }
}
