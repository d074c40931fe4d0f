package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.center.entity.CenterWindows;
import fr.pix.certif.enrolment.control.EntryField;
import fr.pix.certif.enrolment.control.EntryRules;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.enrolment.control.SessionCandidates;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionFileCheck;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.session.control.StandingSession;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.session.entity.SessionFileRepository.SentFile;
import fr.pix.certif.session.entity.SessionSurroundings;
import fr.pix.certif.session.entity.StandingSessions;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what a file of sessions would create and edit, as things stand now, and whom it would enrol
 * where the centre writes its candidates itself. Nothing is written.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CheckSessionFile {

  @Inject SessionFileRepository files;
  @Inject CenterRepository centers;
  @Inject CalendarRepository calendar;
  @Inject SessionSurroundings surroundings;
  @Inject StandingSessions standing;
  @Inject EntryTerms terms;
  @Inject BirthPlaceReference reference;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A file as it stands.
   *
   * @param outcome what it has done; null as long as it waits
   * @param state of the existing sessions that it is about, to send back: another one when they
   *     have changed; null once it is carried out
   * @param check what it would create and edit; null once it has
   * @param candidates whom it would enrol; null once it has
   */
  public record Checked(
      long id,
      long centerId,
      SessionFileOutcome outcome,
      String state,
      SessionFileCheck check,
      SessionCandidates candidates) {

    /** All that forbids it. */
    public List<Violation> violations() {
      return Stream.of(check.errors(), candidates.violations()).flatMap(List::stream).toList();
    }
  }

  /** The file of this number. */
  public Checked check(long fileId) {
    SentFile sent = files.required(fileId, actor.get().centerIds());
    return sent.content() == null
        ? new Checked(sent.id(), sent.centerId(), sent.outcome(), null, null, null)
        : check(sent);
  }

  private Checked check(SentFile sent) {
    CsvLines lines = lines(sent.content());
    Optional<Terms> allowed = terms.ofCenter(sent.centerId(), actor.get().centerIds());
    SessionFile read = SessionFile.of(lines, allowed.isPresent());
    Map<Long, StandingSession> sessions =
        standing.of(sent.centerId(), read.ids()).stream()
            .collect(Collectors.toMap(StandingSession::id, each -> each));
    SessionFile file = read.about(sessions);
    SessionCandidates candidates =
        allowed.map(each -> candidates(file, lines, each)).orElse(SessionCandidates.NONE);
    return new Checked(
        sent.id(),
        sent.centerId(),
        null,
        state(sessions.values()),
        check(sent, file, candidates),
        candidates);
  }

  private static String state(Collection<StandingSession> sessions) {
    return Digest.of(
        sessions.stream()
            .sorted(Comparator.comparingLong(StandingSession::id))
            .map(
                each ->
                    each.id()
                        + "."
                        + each.version()
                        + "."
                        + each.identities().stream().sorted().toList())
            .collect(Collectors.joining(" ")));
  }

  private SessionCandidates candidates(SessionFile file, CsvLines lines, Terms allowed) {
    return SessionCandidates.of(
        file,
        lines,
        CheckCandidateFile.layout(allowed),
        new EntryRules(reference.places(), allowed, EntryField::column));
  }

  private SessionFileCheck check(SentFile sent, SessionFile file, SessionCandidates candidates) {
    LocalDate today = centers.required(sent.centerId(), actor.get().centerIds()).today(clock);
    CenterWindows windows = calendar.windowsOf(sent.centerId());
    return SessionFileCheck.of(
        file,
        today,
        windows::adviceOn,
        around(sent.centerId(), file.sessions()),
        planned -> candidates.of(planned.line()).size());
  }

  private List<Neighbour> around(long centerId, List<Planned> sessions) {
    List<LocalDate> days =
        sessions.stream()
            .map(Planned::details)
            .map(SessionDetails::date)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return days.isEmpty()
        ? List.of()
        : surroundings.between(centerId, null, days.get(0), days.get(days.size() - 1));
  }

  private static CsvLines lines(byte[] content) {
    try {
      return CsvLines.read(new ByteArrayInputStream(content), content.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
