package fr.pix.certif.session.boundary;

import java.util.List;

/**
 * A page of the pupils of the school, by class and name.
 *
 * @param divisions every class of the school, whatever the filter
 * @param page from 1
 * @param total how many pupils the filter keeps, on all pages
 * @param available how many of them could be enrolled at once: neither here, nor expected
 *     elsewhere, nor certified this year
 * @param enrolled how many candidates the session already has
 */
public record PupilPage(
    List<PupilRow> rows, List<String> divisions, int page, int total, int available, int enrolled) {

  /** Pupils on a page: three classes of a school. */
  public static final int SIZE = 100;

  public PupilPage {
    rows = List.copyOf(rows);
    divisions = List.copyOf(divisions);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return pagesOf(total);
  }

  static int pagesOf(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
