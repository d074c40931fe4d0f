package fr.pix.certif.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Many visitors at once on one thread: who measures shares the cores with what is measured, and has
 * to take as little of them as it can. Only this machine is ever visited.
 */
final class Crowd implements AutoCloseable {

  private static final long LONGEST_WAIT_MILLIS = 200;

  private final Selector selector = Selector.open();
  private final PriorityQueue<Line> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Line::dueNanos));
  private final Durations durations = new Durations();
  private final List<Line> lines = new ArrayList<>();
  private int asked;

  private Crowd(int port, List<? extends Visitor> visitors) throws IOException {
    for (Visitor visitor : visitors) {
      lines.add(new Line(port, visitor, selector, durations));
    }
  }

  /** Lets everybody ask until they are done, or the time is over and what was asked is answered. */
  static Durations visit(int port, List<? extends Visitor> visitors, Duration atMost)
      throws IOException {
    try (Crowd crowd = new Crowd(port, visitors)) {
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long began = System.nanoTime();
      crowd.visitUntil(began + atMost.toNanos());
      crowd.durations.end(
          System.nanoTime() - began,
          ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
      return crowd.durations;
    }
  }

  private void visitUntil(long end) throws IOException {
    for (Line line : lines) {
      plan(line);
    }
    while (asked + waiting.size() > 0) {
      askWhatIsDue();
      selector.select(waitMillis());
      readWhatHasCome();
      if (System.nanoTime() - end > 0) {
        waiting.clear();
      }
    }
  }

  private void plan(Line line) {
    if (line.prepare()) {
      waiting.add(line);
    }
  }

  private void askWhatIsDue() throws IOException {
    long now = System.nanoTime();
    while (!waiting.isEmpty() && waiting.peek().dueNanos() - now <= 0) {
      waiting.poll().ask();
      asked++;
    }
  }

  private void readWhatHasCome() throws IOException {
    for (SelectionKey key : selector.selectedKeys()) {
      Line line = (Line) key.attachment();
      if (line.read()) {
        asked--;
        plan(line);
      }
    }
    selector.selectedKeys().clear();
  }

  private long waitMillis() {
    long millis =
        waiting.isEmpty()
            ? LONGEST_WAIT_MILLIS
            : (waiting.peek().dueNanos() - System.nanoTime()) / 1_000_000;
    return Math.max(1, Math.min(millis, LONGEST_WAIT_MILLIS));
  }

  @Override
  public void close() throws IOException {
    for (Line line : lines) {
      line.close();
    }
    selector.close();
  }
}
