package fr.pix.certif.shared.jobs;

import java.io.Serializable;

/**
 * How far a job has read: the checkpoint stored with each chunk.
 *
 * @param lastId the key after which to go on, 0 at the beginning
 * @param read how many were read up to it
 */
public record Position(long lastId, long read) implements Serializable {

  private static final long serialVersionUID = 1;

  static final Position START = new Position(0, 0);

  Position after(long id) {
    return new Position(id, read + 1);
  }
}
