package fr.pix.certif.reminder;

import fr.pix.certif.reminder.boundary.GiveReminders;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reminds a chunk of centres, in the transaction of the chunk. */
@Named
@Dependent
public class ReminderWriter extends AbstractItemWriter {

  @Inject GiveReminders giveReminders;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> centerIds) {
    SystemWork.run(
        () -> giveReminders.remind(centerIds.stream().map(Long.class::cast).toList(), run.lease()));
  }
}
