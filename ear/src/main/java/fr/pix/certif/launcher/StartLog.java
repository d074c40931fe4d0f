package fr.pix.certif.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server writes while it starts. It says that it is up even when the application on it could
 * not start: it would then wait for nothing.
 */
final class StartLog {

  /** Written once the server has done with every application, started or not. */
  private static final Pattern UP =
      Pattern.compile("Payara Micro [^\"]*ready in [0-9,. ]+\\(ms\\)");

  /** The causes of a failure, the deepest last, as the log writes them on one line. */
  private static final Pattern CAUSE =
      Pattern.compile("Caused by: (?:[\\w$]+\\.)*[\\w$]+: ((?:[^\\\\\"]|\\\\[^nrt])+)");

  private static final Pattern SEVERE = Pattern.compile("\"Level\":\"SEVERE\"");

  private final Path file;
  private long read;
  private boolean up;
  private String cause;

  private StartLog(Path file, long read) {
    this.file = file;
    this.read = read;
  }

  /** The log from its present end on: what former starts wrote is passed over. */
  static StartLog from(Path file) throws IOException {
    return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** Reads what was written since the last look. */
  void look() throws IOException {
    if (!Files.exists(file) || Files.size(file) <= read) {
      return;
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(read);
      byte[] bytes = new byte[(int) (log.length() - read)];
      log.readFully(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      int end = text.lastIndexOf('\n') + 1;
      text.substring(0, end).lines().forEach(this::line);
      read += text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private void line(String line) {
    up |= UP.matcher(line).find();
    if (SEVERE.matcher(line).find()) {
      Matcher matcher = CAUSE.matcher(line);
      while (matcher.find()) {
        cause = matcher.group(1).replace("\\\"", "\"").strip();
      }
    }
  }

  /** Whether the server has done all that it had to. */
  boolean isUp() {
    return up;
  }

  /** Why something did not start, in the words of the last failure that has a cause. */
  Optional<String> cause() {
    return Optional.ofNullable(cause);
  }

  Path file() {
    return file;
  }
}
