package fr.pix.certif.enrolment.entity;

import fr.pix.certif.enrolment.control.CandidateFileCheck;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the last files of candidates came to on this node: a file is sent, looked at and agreed to
 * within minutes, and is read and judged once. A file, a list and terms that are the same come to
 * the same; another node, or a full memory, judges anew.
 */
@ApplicationScoped
public class CheckedFiles {

  /** As many files as secretaries look at on one node at a time; a full one takes some 500 kB. */
  private static final int MOST = 16;

  private final Map<Key, CandidateFileCheck> checks = new LinkedHashMap<>(MOST, 1, true);

  /**
   * What the outcome depends on.
   *
   * @param state of the list that the file would replace
   */
  public record Key(long fileId, String state, Terms terms) {}

  /** What the file comes to; judged now when it was not already. */
  public CandidateFileCheck of(Key key, Supplier<CandidateFileCheck> judge) {
    CandidateFileCheck known = known(key);
    if (known == null) {
      known = judge.get();
      keep(key, known);
    }
    return known;
  }

  /** The list is replaced: nobody asks again, and names stay no longer in memory. */
  public void forget(long fileId) {
    synchronized (checks) {
      checks.keySet().removeIf(each -> each.fileId() == fileId);
    }
  }

  private CandidateFileCheck known(Key key) {
    synchronized (checks) {
      return checks.get(key);
    }
  }

  private void keep(Key key, CandidateFileCheck check) {
    synchronized (checks) {
      checks.put(key, check);
      if (checks.size() > MOST) {
        checks.remove(checks.keySet().iterator().next());
      }
    }
  }
}
