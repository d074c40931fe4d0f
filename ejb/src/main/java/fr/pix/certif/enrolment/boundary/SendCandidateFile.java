package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.enrolment.entity.CandidateFileRepository;
import fr.pix.certif.enrolment.entity.CandidateListRepository;
import fr.pix.certif.enrolment.entity.CandidateListRepository.ListState;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.entity.SessionRepository;
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
 * Takes the file of the candidates who are to be the whole list of a session. The list does not
 * change yet. A file that is no sheet is refused at once, as are a session that is finalised or
 * that somebody has joined.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SendCandidateFile {

  /** The largest file, in bytes. */
  public static final long MOST_BYTES = 10L * 1024 * 1024;

  @Inject SessionRepository sessions;
  @Inject CandidateFileRepository files;
  @Inject CandidateListRepository list;
  @Inject CheckCandidateFile checkFile;
  @Inject EntryTerms terms;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** How many candidates a file would replace; refused where a file would be. */
  public int replaced(long sessionId) {
    sessions.read(sessionId, actor.get().centerIds()).requireOpen();
    terms.required(sessionId, actor.get().centerIds());
    ListState standing = list.state(sessionId);
    standing.requireNobodyJoined();
    return standing.candidates();
  }

  /** Keeps the file and gives its number; it is judged on the way, and shown at once after. */
  public long send(long sessionId, InputStream content) {
    replaced(sessionId);
    long id = files.keep(sessionId, actor.accountId(), clock.instant(), bytes(content));
    checkFile.check(id);
    return id;
  }

  private static byte[] bytes(InputStream content) {
    try {
      return new BoundedInput(content, MOST_BYTES).readAllBytes();
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "enrolment.file-too-large");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
