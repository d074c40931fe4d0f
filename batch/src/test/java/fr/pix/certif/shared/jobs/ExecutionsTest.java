package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.operations.JobOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class ExecutionsTest {

  private static final Lease CLAIMED = new Lease(1, "jury-process", new Slice(0, 4), 1);

  private final List<Lease> givenBack = new ArrayList<>();
  private final Executions executions = new Executions();

  @Test
  void aSliceThatTheEngineCannotStartIsGivenBackAtOnce() {
    executions.dispatch = new Noted();
    executions.engine = new Broken();

    executions.start(CLAIMED);

    assertThat(givenBack).containsExactly(CLAIMED);
    assertThat(executions.busyWith(1)).isEmpty();
  }

  /** As found: the engine could not make its tables, and said so by an error. */
  private static final class Broken extends BatchEngine {
    @Override
    JobOperator operator() {
      throw new ServiceConfigurationError("The tables are being made by another node");
    }
  }

  private final class Noted extends JobDispatch {
    @Override
    public void failed(Lease lease, String reason) {
      givenBack.add(lease);
    }
  }
}
