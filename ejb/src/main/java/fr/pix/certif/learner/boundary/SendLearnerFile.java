package fr.pix.certif.learner.boundary;

import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.deposit.Deposit;
import fr.pix.certif.shared.deposit.Deposits;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The administrator of a school sends a large file of pupils: a job reads it while he watches, and
 * he is then led to what it would change.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class SendLearnerFile {

  /** A file of more bytes than this is read by a job; a smaller one while its sender waits. */
  public static final long LARGE = 256 * 1024;

  private static final String JOB = "learner-import";
  private static final String ADDS = "-add";

  @Inject Deposits deposits;
  @Inject CurrentActor actor;

  /** Keeps the file for the job; gives the number under which it is followed. */
  public long send(long organizationId, ImportMode mode, String fileName, InputStream file) {
    if (!actor.get().organizationsAdministered().contains(organizationId)) {
      throw Refusal.notFound("organization.missing");
    }
    return deposits.add(JOB, organizationId, format(fileName, mode), file, LearnerFile.MOST_BYTES);
  }

  /** Names of files are not kept: they may say more than what the file is. */
  private static String format(String fileName, ImportMode mode) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending =
        Optional.of(name.substring(name.lastIndexOf('.') + 1))
            .filter(each -> each.matches("csv|zip"))
            .orElse("xml");
    return mode == ImportMode.ADD ? ending + ADDS : ending;
  }

  /** How the name of a file ended that was kept in this format. */
  static String ending(String format) {
    return format.replace(ADDS, "");
  }

  static ImportMode mode(String format) {
    return format.endsWith(ADDS) ? ImportMode.ADD : ImportMode.REPLACE;
  }

  /** How far a file is that the actor has sent. */
  public Deposit follow(long depositId) {
    return deposits.find(JOB, depositId);
  }
}
