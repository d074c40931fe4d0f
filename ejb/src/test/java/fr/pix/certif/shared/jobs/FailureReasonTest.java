package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.persistence.DatabaseFailure;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {

  @Test
  void whatTheDatabaseQuotesIsNotRepeated() {
    var failure = new DatabaseFailure(new SQLException("Failing row contains (Zoé)", "23502"));

    assertThat(FailureReason.of(failure)).contains("23502").doesNotContain("Zoé");
  }

  @Test
  void aStateThatMakesNoSenseIsToldInItsOwnWords() {
    var failure = new IllegalStateException("La question x n’est pas dans le référentiel.");

    assertThat(FailureReason.of(failure)).isEqualTo(failure.getMessage());
  }

  @Test
  void anythingElseIsNamedWithoutItsMessage() {
    assertThat(FailureReason.of(new NullPointerException("Zoé")))
        .contains("NullPointerException")
        .doesNotContain("Zoé");
  }
}
