package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.ForgetPapers;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads the sessions whose papers have been kept long enough. */
@Named
@Dependent
public class ExpiredPaperReader extends KeyReader {

  @Inject ForgetPapers forgetPapers;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return forgetPapers.waiting(id, limit);
  }
}
