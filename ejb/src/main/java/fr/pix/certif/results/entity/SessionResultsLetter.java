package fr.pix.certif.results.entity;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.results.control.RecipientLink;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Tells a recipient that the results of a session are there, and gives the link to them. */
@ApplicationScoped
public class SessionResultsLetter implements LetterWriter {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** A session unpublished meanwhile is told of no more; it will be when it is published again. */
  private static final String SESSION =
      "select center_name, date from session where id = ? and published_at is not null";

  @Inject Database database;
  @Inject ResultRecipients recipients;

  @Override
  public String kind() {
    return ResultRecipients.KIND;
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    long sessionId = Long.parseLong(payload.get("session"));
    String to = payload.get("to");
    return database.first(
        SESSION,
        row ->
            new Letter(
                to,
                Map.of(
                    "session", payload.get("session"),
                    "date", DATE.format(row.date("date")),
                    "center", row.text("center_name"),
                    "days", Long.toString(RecipientLink.VALIDITY.toDays()),
                    "link", recipients.link(sessionId, to))),
        sessionId);
  }
}
