package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.CsvLines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of a sheet as they are read, and stops when there are too many of anything.
 */
final class SheetLines {

  /** What spreadsheets can hold themselves. */
  static final int LAST_COLUMN = 16_384;

  static final int LAST_LINE = 1_048_576;

  /** What a list that people send may hold. */
  static final int MOST_COLUMNS = 200;

  static final int MOST_LINES = 2_000;
  static final int MOST_SIGNS = 2_000_000;

  /** A longer text is cut: every field is shorter. */
  static final int LONGEST_TEXT = 2_000;

  private final List<Line> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private long line;
  private long column;
  private long signs;

  /** Begins the line after the last one. */
  void begin() throws UnreadableSheet {
    begin(line + 1);
  }

  /** Begins a line further down. */
  void begin(long number) throws UnreadableSheet {
    if (number <= line || number > LAST_LINE) {
      throw new UnreadableSheet("foreign");
    }
    line = number;
    column = 0;
    cells = new ArrayList<>();
  }

  /** Passes to a column, from 0, at the right of the last cell. */
  void moveTo(long place) throws UnreadableSheet {
    if (place < column || place > LAST_COLUMN) {
      throw new UnreadableSheet("foreign");
    }
    column = place;
  }

  /** So many cells of the same text, next to each other. */
  void add(String text, long times) throws UnreadableSheet {
    if (times < 1 || column + times > LAST_COLUMN) {
      throw new UnreadableSheet("foreign");
    }
    String kept = text.strip();
    column += times;
    if (kept.isEmpty()) {
      return;
    }
    signs += kept.length() * times;
    if (column > MOST_COLUMNS || signs > MOST_SIGNS) {
      throw new UnreadableSheet(column > MOST_COLUMNS ? "too-many-columns" : "too-large");
    }
    while (cells.size() < column - times) {
      cells.add("");
    }
    for (long time = 0; time < times; time++) {
      cells.add(kept);
    }
  }

  /** Ends the line; it may stand several times below itself. */
  void end(long times) throws UnreadableSheet {
    if (times < 1 || line + times - 1 > LAST_LINE) {
      throw new UnreadableSheet("foreign");
    }
    if (!cells.isEmpty() && lines.size() + times > MOST_LINES) {
      throw new UnreadableSheet("too-many-lines");
    }
    for (long time = 0; time < times && !cells.isEmpty(); time++) {
      lines.add(new Line((int) (line + time), cells));
    }
    line += times - 1;
  }

  List<Line> all() {
    return lines;
  }
}
