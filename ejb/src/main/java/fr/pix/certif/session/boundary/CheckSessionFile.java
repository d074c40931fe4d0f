package fr.pix.certif.session.boundary;

import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.center.entity.CenterWindows;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionFileCheck;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.session.entity.SessionFileRepository.SentFile;
import fr.pix.certif.session.entity.SessionSurroundings;
import fr.pix.certif.shared.CsvLines;
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
import java.util.List;
import java.util.Objects;

/** Tells what a file of sessions would create, as things stand now. Nothing is written. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CheckSessionFile {

  @Inject SessionFileRepository files;
  @Inject CenterRepository centers;
  @Inject CalendarRepository calendar;
  @Inject SessionSurroundings surroundings;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A file as it stands.
   *
   * @param created how many sessions it has created; null as long as it waits
   * @param check what it would create; null once it has
   */
  public record Checked(long id, long centerId, Integer created, SessionFileCheck check) {}

  /** The file of this number. */
  public Checked check(long fileId) {
    SentFile sent = files.required(fileId, actor.get().centerIds());
    SessionFileCheck check = sent.content() == null ? null : check(sent);
    return new Checked(sent.id(), sent.centerId(), sent.created(), check);
  }

  private SessionFileCheck check(SentFile sent) {
    LocalDate today = centers.required(sent.centerId(), actor.get().centerIds()).today(clock);
    CenterWindows windows = calendar.windowsOf(sent.centerId());
    SessionFile file = read(sent.content());
    return SessionFileCheck.of(
        file, today, windows::adviceOn, around(sent.centerId(), file.sessions()));
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

  private static SessionFile read(byte[] content) {
    try {
      return SessionFile.of(CsvLines.read(new ByteArrayInputStream(content), content.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
