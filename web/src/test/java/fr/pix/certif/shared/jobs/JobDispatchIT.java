package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Each test lives in a transaction that is undone: the nodes that really run see nothing of it. */
class JobDispatchIT extends ContainerTest {

  private static final String JOB = "tried-job";
  private static final Set<String> IDLE = Set.of();

  @Inject JobDispatch dispatch;
  @Inject JobRuns runs;
  @Inject Database database;
  @Resource UserTransaction transaction;

  @Test
  void twoNodesShareTheSlicesOfOneRunAndTheLastOneEndsIt() throws Exception {
    undone(
        () -> {
          long run = aRunOf(2);

          Lease first = dispatch.claim("A", IDLE).orElseThrow();
          Lease second = dispatch.claim("B", IDLE).orElseThrow();

          assertThat(List.of(first.slice(), second.slice()))
              .containsExactly(new Slice(0, 2), new Slice(1, 2));
          assertThat(dispatch.claim("B", IDLE)).isEmpty();
          dispatch.succeeded(first);
          assertThat(state(run)).isEqualTo("RUNNING");
          dispatch.succeeded(second);
          assertThat(state(run)).isEqualTo("SUCCEEDED");
          return null;
        });
  }

  @Test
  void aNodeBusyWithAJobTakesNoMoreOfItsSlices() throws Exception {
    undone(
        () -> {
          aRunOf(2);

          assertThat(dispatch.claim("A", Set.of(JOB))).isEmpty();
          assertThat(dispatch.claim("A", IDLE)).isPresent();
          return null;
        });
  }

  @Test
  void theSliceOfASilentNodeChangesHandsAndItsOldHolderCanNoLongerWrite() throws Exception {
    undone(
        () -> {
          aRunOf(1);
          Lease old = dispatch.claim("A", IDLE).orElseThrow();
          assertThat(dispatch.claim("B", IDLE)).as("A has just been heard of").isEmpty();

          lastHeardOf("now() - interval '1 minute'");
          Lease taken = dispatch.claim("B", IDLE).orElseThrow();

          assertThat(taken.fence()).isEqualTo(old.fence() + 1);
          assertThat(dispatch.keepAlive("A")).isEmpty();
          assertThat(dispatch.keepAlive("B")).containsExactly(taken);
          assertThatThrownBy(() -> runs.hold(old)).isInstanceOf(LeaseLost.class);
          runs.hold(taken);
          return null;
        });
  }

  @Test
  void aClockSetBackByAnHourDoesNotKeepASliceFromBeingTakenOver() throws Exception {
    undone(
        () -> {
          aRunOf(1);
          dispatch.claim("A", IDLE).orElseThrow();

          lastHeardOf("now() + interval '1 hour'");

          assertThat(dispatch.claim("B", IDLE)).isPresent();
          return null;
        });
  }

  @Test
  void aSliceThatDoesSomethingBetweenItsFailuresIsNotGivenUp() throws Exception {
    undone(
        () -> {
          long run = aRunOf(1);
          for (int time = 0; time < 6; time++) {
            Lease lease = dispatch.claim("A", IDLE).orElseThrow();
            runs.count(lease, 1, 0);
            dispatch.failed(lease, "Panne essayée.");
          }

          assertThat(state(run)).isEqualTo("RUNNING");
          return null;
        });
  }

  @Test
  void aSliceThatChangedHandsManyTimesIsNotGivenUpAtItsFirstFailure() throws Exception {
    undone(
        () -> {
          long run = aRunOf(1);
          for (int time = 0; time < 6; time++) {
            dispatch.lost(dispatch.claim("A", IDLE).orElseThrow());
          }

          dispatch.failed(dispatch.claim("A", IDLE).orElseThrow(), "Panne essayée.");

          assertThat(state(run)).isEqualTo("RUNNING");
          return null;
        });
  }

  @Test
  void anEndToldByAnOldHolderChangesNothing() throws Exception {
    undone(
        () -> {
          long run = aRunOf(1);
          Lease old = dispatch.claim("A", IDLE).orElseThrow();
          lastHeardOf("now() - interval '1 minute'");
          dispatch.claim("B", IDLE).orElseThrow();

          dispatch.succeeded(old);

          assertThat(state(run)).isEqualTo("RUNNING");
          return null;
        });
  }

  @Test
  void aSliceThatFailsIsTriedThreeTimesAndThenFailsItsRun() throws Exception {
    undone(
        () -> {
          long run = aRunOf(1);

          for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(state(run)).isEqualTo("RUNNING");
            dispatch.failed(dispatch.claim("A", IDLE).orElseThrow(), "Panne essayée.");
          }

          assertThat(state(run)).isEqualTo("FAILED");
          assertThat(dispatch.claim("A", IDLE)).isEqualTo(Optional.empty());
          return null;
        });
  }

  private long aRunOf(int slices) {
    runs.request(JOB, null);
    long run =
        database.number("select id as number from job_run where job = ? and ended_at is null", JOB);
    runs.begin(run, slices);
    return run;
  }

  private String state(long run) {
    return database
        .first("select state from job_run where id = ?", row -> row.text("state"), run)
        .orElseThrow();
  }

  private void lastHeardOf(String when) {
    database.update(
        "update job_slice set heartbeat_at = "
            + when
            + " where run_id = (select id from job_run where job = ? and ended_at is null)",
        JOB);
  }

  private void undone(Callable<Void> work) throws Exception {
    transaction.begin();
    try {
      asSystem(work);
    } finally {
      transaction.rollback();
    }
  }
}
