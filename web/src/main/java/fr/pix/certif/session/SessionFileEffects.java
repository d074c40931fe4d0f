package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.StandingSession.Change;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a line of a file does: a session created, edited, completed or left as it is. */
@Named("sessionFileEffects")
@RequestScoped
public class SessionFileEffects {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Inject private Texts texts;

  /**
   * The effect in a few words.
   *
   * @param candidates how many the file brings to the session
   */
  public String of(Planned planned, int candidates) {
    if (planned.isNew()) {
      return texts.of("session.file.effect.created");
    } else if (planned.standing() == null) {
      return "–";
    } else if (!planned.changes().isEmpty()) {
      return texts.of("session.file.effect.edited", planned.number());
    }
    String key = candidates > 0 ? "completed" : "same";
    return texts.of("session.file.effect." + key, planned.number());
  }

  /** What stood before, a sentence a field that changes. */
  public List<String> before(Planned planned) {
    return planned.changes().stream().map(this::before).toList();
  }

  private String before(Change change) {
    Object value = change.before();
    return texts.of(
        "session.file.before." + change.field(),
        value == null ? "–" : value instanceof LocalDate day ? DAY.format(day) : value.toString());
  }
}
