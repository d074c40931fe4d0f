package fr.pix.certif.notification.control;

import java.util.Map;
import java.util.Optional;

/**
 * Writes the letters of one kind, at the moment they are sent. Only needed where the payload does
 * not hold all that the template shows: a secret that must not wait in the outbox, a state that has
 * to be read anew.
 */
public interface LetterWriter {

  /** The kind of the outbox rows that it writes for, such as {@code mail.password-reset}. */
  String kind();

  /** The letter; empty when there is nobody to write to. */
  Optional<Letter> write(Map<String, String> payload);
}
