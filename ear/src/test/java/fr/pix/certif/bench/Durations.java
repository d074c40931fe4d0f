package fr.pix.certif.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How long each answer took, by the kind of what was asked, and what went wrong. */
final class Durations {

  private static final double NANOS_A_MS = 1e6;

  private final Map<String, Nanos> byKind = new HashMap<>();
  private long requests;
  private long failures;
  private String firstFailure = "";
  private long wholeNanos;
  private long ownNanos;

  private static final class Nanos {

    private long[] values = new long[1 << 16];
    private int count;

    void add(long value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  void add(String kind, long nanos) {
    requests++;
    byKind.computeIfAbsent(kind, any -> new Nanos()).add(nanos);
  }

  void fail(String why) {
    if (failures++ == 0) {
      firstFailure = why;
    }
  }

  /** Everything is over. */
  void end(long whole, long own) {
    wholeNanos = whole;
    ownNanos = own;
  }

  long failures() {
    return failures;
  }

  /** What went wrong first, empty when nothing did. */
  String firstFailure() {
    return firstFailure;
  }

  long requests() {
    return requests;
  }

  double seconds() {
    return wholeNanos / 1e9;
  }

  double requestsPerSecond() {
    return requests / seconds();
  }

  /** The part of one core that measuring took, in percent. */
  double ownShare() {
    return 100.0 * ownNanos / wholeNanos;
  }

  /** In milliseconds: the duration that so many percent of the answers did not exceed. */
  double percentile(String kind, double percent) {
    long[] sorted = byKind.get(kind).sorted();
    int rank = (int) Math.ceil(sorted.length * percent / 100) - 1;
    return sorted[Math.max(0, rank)] / NANOS_A_MS;
  }
}
