package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.control.ChallengeCheck;
import fr.pix.certif.framework.control.Release;
import fr.pix.certif.framework.control.ReleaseCheck;
import fr.pix.certif.framework.control.ReleaseProblem;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.framework.entity.ContentMedia;
import fr.pix.certif.framework.entity.ReleaseFile;
import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/**
 * Pix staff bring in a release of the learning content (version du contenu), which is in force at
 * once: everything in one transaction, or nothing and the list of what to repair.
 */
@Stateless
@Permitted(Permission.STAFF_CONTENT)
public class ImportRelease {

  @Inject ReleaseRepository releases;
  @Inject ReleaseActivation activation;
  @Inject ContentCatalog catalog;
  @Inject ChallengeCheck answers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * The outcome of an import.
   *
   * @param setAside how many of the challenges are not asked, since another site holds what they
   *     show
   * @param problems what to repair; when there is any, nothing was written
   */
  public record Outcome(
      int tubes, int skills, int challenges, int setAside, List<ReleaseProblem> problems) {

    public boolean imported() {
      return problems.isEmpty();
    }
  }

  /** Reads the file, checks it as a whole and puts it in force. */
  public Outcome importFile(InputStream upload) {
    ReleaseFile file = ReleaseFile.read(upload);
    // One at a time: the check looks at every challenge known until now.
    releases.lock();
    catalog.refresh();
    var checked =
        ReleaseCheck.check(file.draft(), catalog.content(), answers, ContentMedia::exists);
    Release release = checked.release();
    if (checked.problems().isEmpty()) {
      activation.putInForce(add(file, release));
    }
    return new Outcome(
        release.tubes().size(),
        release.skills().size(),
        release.operative().size() + release.retired().size(),
        checked.setAside(),
        checked.problems());
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
