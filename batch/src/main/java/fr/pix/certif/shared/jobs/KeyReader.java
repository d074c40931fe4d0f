package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads the keys of what is to be done, in their order, a page at a time. What was done meanwhile
 * by somebody else may still be given: writers look again under lock.
 */
public abstract class KeyReader extends AbstractItemReader {

  private static final int MANY = 500;

  private final Deque<Long> page = new ArrayDeque<>();
  private Position position = Position.START;

  /** The keys that follow one, in their order, so many at most. */
  protected abstract List<Long> keysAfter(long id, int limit);

  /** How many keys are read at once. Who locks them as they are read reads those of one chunk. */
  protected int atOnce() {
    return MANY;
  }

  @Override
  public void open(Serializable checkpoint) {
    page.clear();
    position = checkpoint instanceof Position saved ? saved : Position.START;
  }

  @Override
  public Long readItem() throws Exception {
    if (page.isEmpty()) {
      page.addAll(SystemWork.call(() -> keysAfter(position.lastId(), atOnce())));
    }
    Long id = page.poll();
    if (id != null) {
      position = position.after(id);
    }
    return id;
  }

  @Override
  public Serializable checkpointInfo() {
    return position;
  }
}
