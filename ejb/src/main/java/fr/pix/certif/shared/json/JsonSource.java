package fr.pix.certif.shared.json;

import jakarta.json.spi.JsonProvider;

/**
 * Where builders and readers of JSON come from. The class {@code Json} looks its provider up among
 * all archives at every call, which cost more than all else in answering a candidate.
 */
public final class JsonSource {

  /** Found once. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonSource() {}
}
