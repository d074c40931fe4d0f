package fr.pix.certif.summons;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What tells that a session will not take place, or not with this candidate. */
@ApplicationScoped
public class CancellationLetter implements LetterWriter {

  @Inject SummonsLetters letters;

  @Override
  public String kind() {
    return "mail.summons-cancelled";
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    return letters.cancel(payload);
  }
}
