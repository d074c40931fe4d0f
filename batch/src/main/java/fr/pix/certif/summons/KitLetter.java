package fr.pix.certif.summons;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.session.SessionPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The kit of an invigilator, when it is sent and when its session changes. */
@ApplicationScoped
public class KitLetter implements LetterWriter {

  @Inject SummonsLetters letters;

  @Override
  public String kind() {
    return "mail.invigilator-kit";
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    return letters.call(payload, SessionPaper.KIT);
  }
}
