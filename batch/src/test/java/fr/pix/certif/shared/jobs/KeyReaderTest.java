package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyReaderTest {

  /** The bytes of a checkpoint as the first release stored them: every later one reads them. */
  private static final String STORED =
      "rO0ABXNyACJmci5waXguY2VydGlmLnNoYXJlZC5qb2JzLlBvc2l0aW9uAAAAAAAAAAECAAJKAAZsYXN0SWRKAARyZWFkeHAAAAAAAAFzGQAAAAAAAAAq";

  @Test
  void everyKeyIsReadOnceInItsOrder() throws Exception {
    KeyReader reader = reader(1_203);
    reader.open(null);

    for (long id = 1; id <= 1_203; id++) {
      assertThat(reader.readItem()).isEqualTo(id);
    }
    assertThat(reader.readItem()).isNull();
  }

  @Test
  void readingGoesOnAfterTheCheckpoint() throws Exception {
    KeyReader first = reader(10);
    first.open(null);
    first.readItem();
    first.readItem();

    KeyReader second = reader(10);
    second.open(first.checkpointInfo());

    assertThat(second.readItem()).isEqualTo(3L);
    assertThat(second.checkpointInfo()).isEqualTo(new Position(3, 3));
  }

  @Test
  void aCheckpointOfAnEarlierReleaseIsStillRead() throws Exception {
    byte[] bytes = Base64.getDecoder().decode(STORED);

    try (var stored = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(stored.readObject()).isEqualTo(new Position(95_001, 42));
    }
  }

  @Test
  void aCheckpointIsStoredInTheBytesThatEarlierReleasesRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var storing = new ObjectOutputStream(bytes)) {
      storing.writeObject(new Position(95_001, 42));
    }

    assertThat(Base64.getEncoder().encodeToString(bytes.toByteArray())).isEqualTo(STORED);
  }

  private static KeyReader reader(long last) {
    return new KeyReader() {
      @Override
      protected List<Long> keysAfter(long id, int limit) {
        return LongStream.rangeClosed(id + 1, Math.min(last, id + limit)).boxed().toList();
      }
    };
  }
}
