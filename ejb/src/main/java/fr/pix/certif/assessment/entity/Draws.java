package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.Draw;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The draws of the tests under way on this node. A draw never changes, so that each is read once
 * and kept for as long as others are not asked for more recently.
 */
@ApplicationScoped
public class Draws {

  /** More than there are candidates at the same time in the whole country; some 12 MB. */
  private static final int KEPT = 40_000;

  private static final String OF_TEST =
      """
      select d.challenge_ids from certification_draw d join certification c on c.id = d.certification_id
       where c.id = ? and c.account_id = ?""";

  @Inject Database database;

  private final Map<Key, Draw> kept = Collections.synchronizedMap(new Recent());

  private record Key(long certificationId, long accountId) {}

  private static final class Recent extends LinkedHashMap<Key, Draw> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Draw> eldest) {
      return size() > KEPT;
    }
  }

  /** The draw of a test of this account; nothing for a foreign or missing one. */
  public Optional<Draw> of(long certificationId, long accountId) {
    Key key = new Key(certificationId, accountId);
    Optional<Draw> draw = Optional.ofNullable(kept.get(key));
    return draw.isPresent() ? draw : read(key);
  }

  private Optional<Draw> read(Key key) {
    Optional<Draw> draw =
        database.first(
            OF_TEST,
            // One text for a challenge that many tests ask.
            row -> new Draw(row.words("challenge_ids").map(String::intern).toList()),
            key.certificationId(),
            key.accountId());
    draw.ifPresent(found -> kept.put(key, found));
    return draw;
  }
}
