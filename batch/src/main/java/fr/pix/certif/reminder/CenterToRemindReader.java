package fr.pix.certif.reminder;

import fr.pix.certif.reminder.boundary.GiveReminders;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads the centres with a session near today. */
@Named
@Dependent
public class CenterToRemindReader extends KeyReader {

  @Inject GiveReminders giveReminders;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return giveReminders.waiting(id, limit);
  }
}
