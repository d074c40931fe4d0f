package fr.pix.certif.framework.control;

import java.util.List;

/**
 * A challenge (épreuve): one question that may be asked to show one skill.
 *
 * @param status where its editing stands: validé, archivé (no longer proposed in training), proposé
 *     or périmé
 * @param type how it is answered: QCU, QCM, QROC, QROCM-ind or QROCM-dep
 * @param format for a typed answer, what is expected: mots, nombre, phrase, paragraphe or select
 * @param instruction the question, in the small Markdown that {@link Markdown} shows
 * @param proposals the options, or the text around the fields
 * @param solution what is right, in the notation of the type
 * @param tolerances what is forgiven in typing
 * @param timer seconds to answer, 0 when not timed
 * @param focused whether the page must not be left while answering
 * @param accessible whether it can be answered without sight and without telling colours apart;
 *     true when its editors have said nothing
 * @param media what the question shows beside its text
 * @param wrongAnswers answers known to be wrong, several fields as a JSON object: they prove the
 *     solution
 */
public record Challenge(
    String id,
    String skillId,
    int competenceIndex,
    String status,
    String type,
    String format,
    String instruction,
    String proposals,
    String solution,
    Tolerances tolerances,
    int timer,
    boolean focused,
    boolean accessible,
    Media media,
    List<String> wrongAnswers) {

  public Challenge {
    wrongAnswers = List.copyOf(wrongAnswers);
  }

  public boolean timed() {
    return timer > 0;
  }

  /**
   * What is forgiven in a typed answer.
   *
   * @param caseAccentsAndSpaces treatment T1
   * @param punctuation treatment T2
   * @param typingErrors treatment T3
   */
  public record Tolerances(
      boolean caseAccentsAndSpaces, boolean punctuation, boolean typingErrors) {}

  /**
   * What a question shows beside its text: incidents are judged by it. Paths are below the folder
   * of the content.
   *
   * @param illustration null when there is none
   * @param attachments files to open to find the answer
   * @param simulator null when there is none
   */
  public record Media(Illustration illustration, List<String> attachments, Simulator simulator) {

    /** Text alone. */
    public static final Media NONE = new Media(null, List.of(), null);

    public Media {
      attachments = List.copyOf(attachments);
    }

    public boolean hasAttachment() {
      return !attachments.isEmpty();
    }

    /** Whether any of it is named by the address of another site, which our pages do not show. */
    public boolean isElsewhere() {
      return illustration != null && isAddress(illustration.path())
          || simulator != null && isAddress(simulator.path())
          || attachments.stream().anyMatch(Media::isAddress);
    }

    private static boolean isAddress(String path) {
      return path.contains("://");
    }
  }

  /**
   * A picture (illustration).
   *
   * @param alternative what it tells to those who do not see it
   */
  public record Illustration(String path, String alternative) {}

  /**
   * A small application in a frame (simulateur), which reveals the answer to who uses it well.
   *
   * @param height of its frame, in pixels
   */
  public record Simulator(String path, String title, int height) {}
}
