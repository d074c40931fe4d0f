package fr.pix.certif.shared.security;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The key with which all nodes seal what they hand out and recognise it when it comes back. */
@ApplicationScoped
public class SealingKey {

  private static final String KEY = "select key from sealing_key where id = 1";

  @Inject Database database;

  private volatile Seal seal;

  /** Read once a node: two requests that read it at once read the same. */
  public Seal seal() {
    if (seal == null) {
      seal = new Seal(database.first(KEY, row -> row.bytes("key")).orElseThrow());
    }
    return seal;
  }
}
