package fr.pix.certif.summons;

import fr.pix.certif.notification.control.Enclosure;
import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.entity.MailSettings;
import fr.pix.certif.session.SessionPaper;
import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.ReportRenderer;
import fr.pix.certif.summons.boundary.ReadSummons;
import fr.pix.certif.summons.control.Appointment;
import fr.pix.certif.summons.control.ICalendar;
import fr.pix.certif.summons.control.ICalendar.Method;
import fr.pix.certif.summons.control.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the three letters about a session have in common: values, papers, calendar entry. */
@ApplicationScoped
public class SummonsLetters {

  private static final String INVIGILATORS_SPACE = "/surveillant";

  @Inject ReadSummons summons;
  @Inject MailSettings settings;
  @Inject Instance<ReportRenderer> renderer;
  @Inject Clock clock;

  /** The letter that calls, with its paper; empty when there is nothing to tell any more. */
  Optional<Letter> call(Map<String, String> payload, SessionPaper paper) {
    return told(payload)
        .filter(told -> !told.cancelled())
        .flatMap(told -> summons.papers(told).map(papers -> call(told, papers, paper)));
  }

  /** The letter that calls nobody any more. */
  Optional<Letter> cancel(Map<String, String> payload) {
    return told(payload)
        .filter(Told::cancelled)
        .map(
            told -> new Letter(told.email(), values(told), List.of(calendar(told, Method.CANCEL))));
  }

  private Optional<Told> told(Map<String, String> payload) {
    return summons.told(
        Long.parseLong(payload.get("summons")), Integer.parseInt(payload.get("sequence")));
  }

  private Letter call(Told told, SessionPapers papers, SessionPaper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.get().render(paper.of(papers, settings.publicUrl() + INVIGILATORS_SPACE), bytes);
    return new Letter(
        told.email(),
        values(told),
        List.of(
            calendar(told, Method.REQUEST),
            new Enclosure(paper.file(told.sessionId()), "application/pdf", bytes.toByteArray())));
  }

  private static Map<String, String> values(Told told) {
    return Map.of(
        "session", Long.toString(told.sessionId()),
        "center", told.center(),
        "date", FrenchFormat.weekdayDate(told.start().toLocalDate()),
        "time", FrenchFormat.time(told.start().toLocalTime()),
        "site", told.address(),
        "room", told.room(),
        "again", told.sequence() == 0 ? "" : "Ce message remplace le précédent. ");
  }

  private Enclosure calendar(Told told, Method method) {
    boolean family = told.candidateId() != null;
    Appointment appointment =
        new Appointment(
            "session-" + told.id() + "@" + settings.host(),
            told.sequence(),
            told.start(),
            told.minutes(),
            told.zone(),
            told.room() + ", " + told.address(),
            family ? "Certification Pix" : "Surveillance de la session Pix " + told.sessionId(),
            "Session n° " + told.sessionId() + ", " + told.center(),
            sender(),
            told.email());
    return new Enclosure(
        "session-%d.ics".formatted(told.sessionId()),
        "text/calendar; charset=UTF-8; method=" + method,
        ICalendar.of(appointment, method, clock.instant()).getBytes(StandardCharsets.UTF_8));
  }

  private String sender() {
    try {
      return new InternetAddress(settings.from()).getAddress();
    } catch (AddressException e) {
      throw new IllegalArgumentException("The sender of mails is no address", e);
    }
  }
}
