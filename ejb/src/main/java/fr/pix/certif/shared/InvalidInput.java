package fr.pix.certif.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Input refused as a whole, with every violation found and not only the first; nothing was written.
 */
@ApplicationException(rollback = true)
public class InvalidInput extends Refusal {

  private final transient List<Violation> violations;

  public InvalidInput(List<Violation> violations) {
    super(Kind.INVALID, "invalid-input", violations.size());
    this.violations = List.copyOf(violations);
  }

  /** Throws when there is at least one violation. */
  public static void ifAny(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
