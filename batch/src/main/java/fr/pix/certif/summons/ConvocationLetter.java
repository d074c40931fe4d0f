package fr.pix.certif.summons;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.session.SessionPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The convocation of a candidate, when it is sent and when it changes. */
@ApplicationScoped
public class ConvocationLetter implements LetterWriter {

  @Inject SummonsLetters letters;

  @Override
  public String kind() {
    return "mail.convocation";
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    return letters.call(payload, SessionPaper.CONVOCATIONS);
  }
}
