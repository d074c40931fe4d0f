package fr.pix.certif.shared;

import java.util.Arrays;

/** Typing errors between two texts: characters added, forgotten or replaced (Levenshtein). */
public final class EditDistance {

  /** More than any distance looked for, and safe to add one to. */
  private static final int FAR = Integer.MAX_VALUE / 2;

  private EditDistance() {}

  /**
   * Whether the texts differ by at most {@code max} errors.
   *
   * <p>Only the cells of the classic table within {@code max} of its diagonal are computed: a path
   * that leaves this band has already cost too much.
   */
  public static boolean isWithin(int max, String a, String b) {
    if (Math.abs(a.length() - b.length()) > max) {
      return false;
    }
    if (max == 0) {
      return a.equals(b);
    }
    int[] previous = new int[b.length() + 1];
    Arrays.setAll(previous, column -> column <= max ? column : FAR);
    int[] current = new int[b.length() + 1];
    for (int row = 1; row <= a.length(); row++) {
      if (fillRow(row, max, a.charAt(row - 1), b, previous, current) > max) {
        return false;
      }
      int[] swapped = previous;
      previous = current;
      current = swapped;
    }
    return previous[b.length()] <= max;
  }

  /** Fills one row of the band and returns its smallest distance. */
  private static int fillRow(
      int row, int max, char typed, String b, int[] previous, int[] current) {
    int first = Math.max(1, row - max);
    int last = Math.min(b.length(), row + max);
    current[first - 1] = first == 1 ? row : FAR;
    int smallest = current[first - 1];
    for (int column = first; column <= last; column++) {
      int replaced = previous[column - 1] + (typed == b.charAt(column - 1) ? 0 : 1);
      int addedOrForgotten = Math.min(previous[column], current[column - 1]) + 1;
      current[column] = Math.min(replaced, addedOrForgotten);
      smallest = Math.min(smallest, current[column]);
    }
    if (last < b.length()) {
      current[last + 1] = FAR;
    }
    return smallest;
  }
}
