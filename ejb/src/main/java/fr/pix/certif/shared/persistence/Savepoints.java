package fr.pix.certif.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tries a part of a transaction without risking the rest: what the part wrote through {@link
 * Database} is undone when it fails, and the transaction goes on.
 */
@ApplicationScoped
public class Savepoints {

  @Inject Database database;

  /**
   * How a part went.
   *
   * @param result what it gave, null when it failed
   * @param failure why it failed, if it did
   */
  public record Attempt<T>(T result, Optional<RuntimeException> failure) {}

  /** Carries the part out, or leaves everything as it was before it. */
  public <T> Attempt<T> attempt(Supplier<T> part) {
    database.update("savepoint attempt");
    try {
      T result = part.get();
      database.update("release savepoint attempt");
      return new Attempt<>(result, Optional.empty());
    } catch (RuntimeException e) {
      database.update("rollback to savepoint attempt");
      return new Attempt<>(null, Optional.of(e));
    }
  }
}
