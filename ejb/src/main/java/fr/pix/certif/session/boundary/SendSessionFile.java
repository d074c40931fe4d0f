package fr.pix.certif.session.boundary;

import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * Takes the file of the sessions that a centre wants to create or edit together. Nothing changes
 * yet.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SendSessionFile {

  private static final long MOST_BYTES = 1_000_000;

  @Inject SessionFileRepository files;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Keeps the file and gives its number. */
  public long send(long centerId, InputStream content) {
    centers.required(centerId, actor.get().centerIds());
    return files.keep(centerId, actor.accountId(), clock.instant(), bytes(content));
  }

  private static byte[] bytes(InputStream content) {
    try {
      return new BoundedInput(content, MOST_BYTES).readAllBytes();
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "session.file-too-large");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
