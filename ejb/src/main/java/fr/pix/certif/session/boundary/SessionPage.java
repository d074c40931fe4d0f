package fr.pix.certif.session.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a centre's sessions, the latest first.
 *
 * @param page from 1
 * @param total how many sessions the filter keeps, on all pages
 * @param toFinalize the sessions whose tests are over and that Pix is still waiting for, whatever
 *     the filter; the oldest first
 */
public record SessionPage(List<SessionRow> rows, int page, int total, List<SessionRow> toFinalize)
    implements Serializable {

  /** Sessions on a page. */
  public static final int SIZE = 25;

  public SessionPage {
    rows = List.copyOf(rows);
    toFinalize = List.copyOf(toFinalize);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return pagesOf(total);
  }

  static int pagesOf(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
