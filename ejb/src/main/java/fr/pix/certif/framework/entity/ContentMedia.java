package fr.pix.certif.framework.entity;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures, files and simulators that questions show. They come with the application: a release
 * names them and brings none.
 */
public final class ContentMedia {

  /** A folder of a competence or of the simulators, and a file: nothing that climbs. */
  private static final Pattern PATH = Pattern.compile("media/[\\w.]{1,20}/[\\w][\\w.-]{0,80}");

  /** What a simulator may do, alone in its frame: run our scripts, and reach nothing. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " frame-ancestors 'self'; sandbox allow-scripts";

  private ContentMedia() {}

  /** The file of this path below the folder of the content; nothing when there is none. */
  public static Optional<InputStream> open(String path) {
    return PATH.matcher(path).matches()
        ? Optional.ofNullable(ContentMedia.class.getResourceAsStream("/content/" + path))
        : Optional.empty();
  }

  /** Whether the application holds the file of this path. */
  public static boolean exists(String path) {
    return PATH.matcher(path).matches()
        && ContentMedia.class.getResource("/content/" + path) != null;
  }
}
