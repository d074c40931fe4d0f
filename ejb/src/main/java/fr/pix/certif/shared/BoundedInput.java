package fr.pix.certif.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading after a number of bytes: what a compressed file announces is not believed. */
public final class BoundedInput extends FilterInputStream {

  private long left;

  /** Lets through so many bytes, and throws {@link TooLong} at the next one. */
  public BoundedInput(InputStream input, long most) {
    super(input);
    this.left = most;
  }

  /** More bytes came than allowed. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLong {
    left -= read;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
