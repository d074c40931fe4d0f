package fr.pix.certif.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** The connection of one visitor, kept alive; it never waits, so that one thread serves many. */
final class Line implements AutoCloseable {

  private static final int LARGEST_REPLY = 1 << 17;

  private final int port;
  private final Visitor visitor;
  private final Selector selector;
  private final Durations durations;
  private final ByteBuffer in = ByteBuffer.allocate(LARGEST_REPLY);
  private SocketChannel channel;
  private Visitor.Request request;
  private long asked;
  private boolean waiting;

  Line(int port, Visitor visitor, Selector selector, Durations durations) {
    this.port = port;
    this.visitor = visitor;
    this.selector = selector;
    this.durations = durations;
  }

  /** Learns the next request; false when the visitor has none any more. */
  boolean prepare() {
    request = visitor.next();
    return request != null;
  }

  long dueNanos() {
    return request.dueNanos();
  }

  /** Sends the request. */
  void ask() throws IOException {
    if (channel == null) {
      open();
    }
    in.clear();
    asked = System.nanoTime();
    waiting = true;
    ByteBuffer out = ByteBuffer.wrap(request.bytes());
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  private void open() throws IOException {
    channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, this);
  }

  /** Takes what has come; true once the answer waited for is whole, or can come no more. */
  boolean read() throws IOException {
    if (channel.read(in) < 0) {
      return closedByServer();
    }
    int body = bodyStart();
    if (body < 0 || !isWhole(body)) {
      return false;
    }
    long nanos = System.nanoTime() - asked;
    waiting = false;
    Visitor.Reply reply = reply(body);
    durations.add(request.kind(), nanos);
    boolean expected = visitor.accept(reply);
    if (!expected || !reply.isSuccess()) {
      durations.fail(request.kind() + ": " + reply.status() + " " + reply.body());
    }
    if ("close".equalsIgnoreCase(reply.header("connection"))) {
      close();
    }
    return true;
  }

  /** A server may end a connection that nobody uses; the next request opens another. */
  private boolean closedByServer() throws IOException {
    close();
    boolean unanswered = waiting;
    waiting = false;
    if (unanswered) {
      durations.fail("The server closed the connection");
    }
    return unanswered;
  }

  private int bodyStart() {
    byte[] bytes = in.array();
    for (int i = 3; i < in.position(); i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isWhole(int body) {
    Visitor.Reply head = new Visitor.Reply(status(), text(0, body), "");
    String length = head.header("content-length");
    if (length != null) {
      return in.position() - body >= Integer.parseInt(length);
    }
    if (head.header("transfer-encoding") == null) {
      return true;
    }
    return in.position() - body >= 5 && text(in.position() - 5, in.position()).equals("0\r\n\r\n");
  }

  private Visitor.Reply reply(int body) {
    return new Visitor.Reply(
        status(),
        text(0, body),
        new String(in.array(), body, in.position() - body, StandardCharsets.UTF_8));
  }

  private int status() {
    return Integer.parseInt(text(9, 12));
  }

  private String text(int from, int to) {
    return new String(in.array(), from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
