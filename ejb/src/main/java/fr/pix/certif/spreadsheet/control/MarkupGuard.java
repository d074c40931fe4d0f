package fr.pix.certif.spreadsheet.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through only markup as spreadsheets write it: no declaration, comment nor section ({@code
 * <!}), and neither a tag nor a text so long that holding it would fill the memory.
 */
final class MarkupGuard extends FilterInputStream {

  /** The longest tag or text; a spreadsheet's cell holds 32,767 signs at most. */
  static final int LONGEST = 256 * 1024;

  private enum State {
    TEXT,
    OPENED,
    TAG,
    QUOTED,
    APOSTROPHED
  }

  private State state = State.TEXT;
  private int run;

  MarkupGuard(InputStream markup) {
    super(markup);
  }

  /** Something that no spreadsheet writes. */
  static final class Foreign extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int symbol = super.read();
    if (symbol >= 0) {
      see(symbol);
    }
    return symbol;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int at = offset; at < offset + read; at++) {
      see(buffer[at]);
    }
    return read;
  }

  private void see(int symbol) throws IOException {
    State next = next(symbol);
    boolean edge = next != state && (next == State.TEXT || next == State.OPENED);
    run = edge ? 0 : run + 1;
    state = next;
    if (run > LONGEST) {
      throw new Foreign();
    }
  }

  private State next(int symbol) throws IOException {
    return switch (state) {
      case TEXT -> symbol == '<' ? State.OPENED : State.TEXT;
      case OPENED -> {
        if (symbol == '!') {
          throw new Foreign();
        }
        yield symbol == '>' ? State.TEXT : State.TAG;
      }
      case TAG ->
          switch (symbol) {
            case '>' -> State.TEXT;
            case '"' -> State.QUOTED;
            case '\'' -> State.APOSTROPHED;
            default -> State.TAG;
          };
      case QUOTED -> symbol == '"' ? State.TAG : State.QUOTED;
      case APOSTROPHED -> symbol == '\'' ? State.TAG : State.APOSTROPHED;
    };
  }
}
