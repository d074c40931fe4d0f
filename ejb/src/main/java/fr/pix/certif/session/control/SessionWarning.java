package fr.pix.certif.session.control;

import java.io.Serializable;
import java.util.List;

/**
 * Something unwise about a session, which its centre may do all the same: the sentence stands under
 * {@code session.warning.<code>} and shows the arguments.
 */
public record SessionWarning(String code, List<Serializable> args) implements Serializable {

  public SessionWarning {
    args = List.copyOf(args);
  }

  static SessionWarning of(String code, Serializable... args) {
    return new SessionWarning(code, List.of(args));
  }
}
