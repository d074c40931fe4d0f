package fr.pix.certif.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An action that the rules refuse: nothing was written, and the person is told why.
 *
 * <p>The code names the reason (`session.already-finalized`); the screens hold its sentence under `refusal.<code>`,
 * which may show the arguments. It rolls the use case's transaction back.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

  /** What kind of obstacle was met; REST resources translate it to a status. */
  public enum Kind {
    /** A machine's request that has not the form agreed upon. */
    MALFORMED(400),
    /** Bad input: the person can correct it and try again. */
    INVALID(422),
    /** Not signed in, or the sign-in is over. */
    UNAUTHENTICATED(401),
    /** Signed in, without the right. */
    FORBIDDEN(403),
    /** Missing, or of somebody else: the two are answered alike. */
    NOT_FOUND(404),
    /** The state does not allow it, or somebody was faster. */
    CONFLICT(409),
    /** It was possible once and no longer is: the session is closed. */
    CLOSED(412),
    /** A file is too large. */
    TOO_LARGE(413),
    /** Too many tries. */
    THROTTLED(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> args;

  /** A refusal of this kind, whose sentence is found under the code and may show the arguments. */
  public Refusal(Kind kind, String code, Object... args) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.args = List.of(args);
  }

  public static Refusal notFound(String code) {
    return new Refusal(Kind.NOT_FOUND, code);
  }

  public static Refusal conflict(String code, Object... args) {
    return new Refusal(Kind.CONFLICT, code, args);
  }

  public static Refusal closed(String code, Object... args) {
    return new Refusal(Kind.CLOSED, code, args);
  }

  public static Refusal forbidden(String code, Object... args) {
    return new Refusal(Kind.FORBIDDEN, code, args);
  }

  public static Refusal invalid(String code, Object... args) {
    return new Refusal(Kind.INVALID, code, args);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args == null ? List.of() : args;
  }
}
