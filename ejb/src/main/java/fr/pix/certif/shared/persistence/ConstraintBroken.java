package fr.pix.certif.shared.persistence;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * A statement met a constraint of the database. Constraints are named for their intent, so the use
 * case that knows what it means turns the name into its refusal.
 */
public class ConstraintBroken extends DatabaseFailure {

  private static final String INTEGRITY_CLASS = "23";

  private final String constraint;

  ConstraintBroken(String constraint, SQLException cause) {
    super(cause);
    this.constraint = constraint;
  }

  public String constraint() {
    return constraint;
  }

  public boolean is(String name) {
    return constraint.equals(name);
  }

  /** The constraint behind a failure, however deep the persistence provider has wrapped it. */
  public static Optional<String> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException e && constraintOf(e).isPresent()) {
        return constraintOf(e);
      }
    }
    return Optional.empty();
  }

  static Optional<String> constraintOf(SQLException failure) {
    if (failure instanceof PSQLException e
        && e.getSQLState() != null
        && e.getSQLState().startsWith(INTEGRITY_CLASS)
        && e.getServerErrorMessage() != null) {
      return Optional.ofNullable(e.getServerErrorMessage().getConstraint());
    }
    return Optional.empty();
  }
}
