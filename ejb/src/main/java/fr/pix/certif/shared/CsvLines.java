package fr.pix.certif.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file written by a spreadsheet, cells between semicolons, quoted where needed. The
 * encoding is recognised: UTF-8, otherwise that of Windows. Blank lines are left out.
 *
 * @param lines the first one is usually the heading
 */
public record CsvLines(List<Line> lines) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';
  private static final int MOST_CELLS = 100;

  public CsvLines {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param number in the file, from 1: what a text editor shows
   * @param cells stripped; never null
   */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }

    /** A cell by its index; empty beyond the last one. */
    public String cell(int index) {
      return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
  }

  /**
   * Reads a whole file.
   *
   * @param mostBytes beyond, {@link BoundedInput.TooLong} is thrown
   */
  public static CsvLines read(InputStream file, long mostBytes) throws IOException {
    String text = decoded(new BoundedInput(file, mostBytes).readAllBytes());
    return split(text, new Splitter(';', true), Integer.MAX_VALUE - 1);
  }

  /**
   * Reads a text as a spreadsheet shows it: a line break within a cell begins no line.
   *
   * @param separator what stands between two cells
   * @param mostLines beyond, one more line is given and nothing further is read
   */
  public static CsvLines of(String text, char separator, int mostLines) {
    return split(text, new Splitter(separator, false), mostLines);
  }

  private static CsvLines split(String text, Splitter splitter, int mostLines) {
    for (int at = 0; at < text.length() && splitter.lines.size() <= mostLines; at++) {
      splitter.take(text.charAt(at));
    }
    return new CsvLines(splitter.end());
  }

  private static String decoded(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(bytes, WINDOWS);
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** Goes through the text once, symbol by symbol. */
  private static final class Splitter {

    private final char separator;
    private final boolean breaksInCellsCount;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private boolean closing;
    private int number = 1;
    private int start = 1;

    Splitter(char separator, boolean breaksInCellsCount) {
      this.separator = separator;
      this.breaksInCellsCount = breaksInCellsCount;
    }

    void take(char symbol) {
      if (symbol == '\n' && (breaksInCellsCount || !quoted)) {
        number++;
      }
      if (quoted) {
        inQuotes(symbol);
      } else if (symbol == '"' && (closing || isBlank())) {
        reopen();
      } else if (symbol == separator) {
        endCell();
      } else if (symbol == '\n') {
        endLine();
      } else if (symbol != '\r') {
        cell.append(symbol);
      }
    }

    /** Looks at few symbols: the first one that is not blank tells. */
    private boolean isBlank() {
      return cell.chars().allMatch(Character::isWhitespace);
    }

    private void inQuotes(char symbol) {
      if (symbol == '"') {
        quoted = false;
        closing = true;
      } else {
        cell.append(symbol);
      }
    }

    /** A quote doubled within quotes stands for itself. */
    private void reopen() {
      if (closing) {
        cell.append('"');
      }
      quoted = true;
      closing = false;
    }

    private void endCell() {
      if (cells.size() < MOST_CELLS) {
        cells.add(cell.toString().strip());
      }
      cell.setLength(0);
      closing = false;
    }

    private void endLine() {
      endCell();
      if (cells.stream().anyMatch(each -> !each.isEmpty())) {
        lines.add(new Line(start, cells));
      }
      cells = new ArrayList<>();
      start = number;
    }

    List<Line> end() {
      endLine();
      return lines;
    }
  }
}
