package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.ConstraintBroken;
import java.sql.SQLException;

/**
 * Says in one sentence why something failed, without any personal data: a database's own message
 * may quote a whole row, so only its code is kept.
 */
public final class FailureReason {

  private FailureReason() {}

  public static String of(RuntimeException failure) {
    if (failure instanceof ConstraintBroken broken) {
      return "Les données enfreignent la règle " + broken.constraint() + ".";
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return "La base de données a refusé l’écriture (code %s).".formatted(e.getSQLState());
      }
    }
    return failure instanceof IllegalStateException
        ? failure.getMessage()
        : "Erreur inattendue : " + failure.getClass().getSimpleName() + ".";
  }
}
