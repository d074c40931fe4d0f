package fr.pix.certif.finalization.control;

import java.io.Serializable;
import java.time.Instant;

/**
 * A paper joined to a session that its centre hands over (pièce jointe): a scan or a photograph.
 *
 * @param size in bytes, {@link #LARGEST} at most
 * @param attachedAt when it was joined; it is kept {@link #YEARS_KEPT} years from then
 */
public record Attachment(
    long id,
    long sessionId,
    AttachmentKind kind,
    AttachmentFormat format,
    int size,
    Instant attachedAt)
    implements Serializable {

  /** The largest file, in bytes: a page photographed by a telephone fits twice. */
  public static final int LARGEST = 5_000_000;

  /** How many a session has at most: a sheet of several pages, a report, a few photographs. */
  public static final int MOST = 10;

  /** For how long a centre and the staff find it again. */
  public static final int YEARS_KEPT = 5;

  /** How the file is called when it is given back, without anything of a person. */
  public String fileName() {
    return "%s-session-%d-%d.%s".formatted(kind.word(), sessionId, id, format.extension());
  }

  /** Its size as it is said, in kilobytes, one at least. */
  public int kilobytes() {
    return Math.max(1, size / 1000);
  }
}
