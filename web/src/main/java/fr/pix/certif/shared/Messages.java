package fr.pix.certif.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Every sentence that a person reads on a screen, in French.
 *
 * <p>A feature keeps its sentences in a file of its own, {@code i18n/fr/<feature>.properties} in
 * UTF-8; this bundle is their union, so that pages know one name, {@code msg}. A key belongs to one
 * file only.
 */
public class Messages extends ResourceBundle {

  /** The features that may have a file of sentences; {@code faces} holds Faces' own messages. */
  static final List<String> FEATURES =
      List.of(
          "shared",
          "faces",
          "account",
          "steering",
          "summons",
          "assessment",
          "audit",
          "campaign",
          "center",
          "certificate",
          "enrolment",
          "finalization",
          "framework",
          "guide",
          "invigilation",
          "issue",
          "jury",
          "learner",
          "notification",
          "planning",
          "positioning",
          "publication",
          "reminder",
          "results",
          "session",
          "team");

  /** Read once for everything that writes sentences. */
  public static final Messages FRENCH = new Messages();

  private final Map<String, String> sentences;

  /** The French sentences, which are also the fallback of every other language. */
  public Messages() {
    this("fr");
  }

  /** The sentences of one language, named by its two-letter code. */
  protected Messages(String language) {
    Properties all = new Properties();
    FEATURES.forEach(feature -> load("/i18n/%s/%s.properties".formatted(language, feature), all));
    sentences =
        all.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
  }

  private static void load(String file, Properties into) {
    try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
      if (bytes != null) {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        into.load(text);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /** The sentence of a key, null when it has none. */
  public String find(String key) {
    return sentences.get(key);
  }

  @Override
  protected Object handleGetObject(String key) {
    return sentences.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(sentences.keySet());
  }
}
