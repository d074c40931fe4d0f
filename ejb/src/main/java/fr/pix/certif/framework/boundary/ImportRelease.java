package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.control.ChallengeCheck;
import fr.pix.certif.framework.control.Release;
import fr.pix.certif.framework.control.ReleaseCheck;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.framework.entity.ContentMedia;
import fr.pix.certif.framework.entity.ReleaseFile;
import fr.pix.certif.framework.entity.ReleaseOutcome;
import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.deposit.Progress;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.IntConsumer;

/**
 * Pix staff bring in a release of the learning content (version du contenu), which is in force at
 * once: everything in one transaction, or nothing and the list of what to repair.
 */
@Stateless
@Permitted(Permission.STAFF_CONTENT)
public class ImportRelease {

  private static final int TOLD_EVERY = 200;

  @Inject ReleaseRepository releases;
  @Inject ReleaseActivation activation;
  @Inject ContentCatalog catalog;
  @Inject ChallengeCheck answers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Reads the file, checks it as a whole and puts it in force.
   *
   * @param progress told how far it is: {@code read}, {@code check} by challenges, {@code store}
   */
  public ReleaseOutcome importFile(InputStream upload, Progress progress) {
    progress.at("read", 0, 0);
    ReleaseFile file = ReleaseFile.read(upload);
    // One at a time: the check looks at every challenge known until now.
    releases.lock();
    catalog.refresh();
    var checked =
        ReleaseCheck.check(
            file.draft(), catalog.content(), answers, ContentMedia::exists, told(file, progress));
    Release release = checked.release();
    if (checked.problems().isEmpty()) {
      progress.at("store", 0, 0);
      activation.putInForce(add(file, release));
    }
    return new ReleaseOutcome(
        release.tubes().size(),
        release.skills().size(),
        release.operative().size() + release.retired().size(),
        checked.setAside(),
        checked.problems(),
        checked.problems().size());
  }

  /** Now and then: telling at each challenge would take longer than checking it. */
  private static IntConsumer told(ReleaseFile file, Progress progress) {
    int total = file.draft().challenges().size();
    return checked -> {
      if (checked % TOLD_EVERY == 1) {
        progress.at("check", checked, total);
      }
    };
  }

  private long add(ReleaseFile file, Release release) {
    try {
      return releases.add(file, release, actor.accountId(), clock.instant());
    } catch (ConstraintBroken broken) {
      if (broken.is("content_release_is_single")) {
        throw Refusal.conflict("release.already-imported");
      }
      throw broken;
    }
  }
}
