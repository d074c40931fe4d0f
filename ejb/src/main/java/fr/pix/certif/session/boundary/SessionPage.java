package fr.pix.certif.session.boundary;

import java.util.List;

/**
 * A page of a centre's sessions, the latest first.
 *
 * @param page from 1
 * @param total how many sessions the filter keeps, on all pages
 * @param toFinalize the sessions whose tests are over and that Pix is still waiting for, whatever
 *     the filter; the oldest first
 * @param rooms every room in which the centre holds a session, by name
 */
public record SessionPage(
    List<SessionRow> rows, int page, int total, List<SessionRow> toFinalize, List<String> rooms) {

  /** Sessions on a page. */
  public static final int SIZE = 25;

  public SessionPage {
    rows = List.copyOf(rows);
    toFinalize = List.copyOf(toFinalize);
    rooms = List.copyOf(rooms);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return pagesOf(total);
  }

  static int pagesOf(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
