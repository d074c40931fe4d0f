package fr.pix.certif.account;

import java.util.List;

/** What a path asks of somebody who is not signed in. */
enum Access {
  /** Open to anybody, and the sign-in is of no interest: styles, scripts, probes. */
  INDIFFERENT,
  OPEN,
  /** A page: the person is led to the sign-in. */
  PAGE,
  /** A resource read by our scripts: they are told that nobody is signed in. */
  RESOURCE;

  private static final List<String> INDIFFERENT_PATHS =
      List.of("/jakarta.faces.resource", "/health", "/contenu");
  private static final List<String> PAGES =
      List.of("/certif", "/orga", "/admin", "/academie", "/surveillant", "/app");
  private static final List<String> OPEN_RESOURCES = List.of("/api/public", "/api/application");
  private static final String RESOURCES = "/api";

  /**
   * Decides on the decoded path below the context root. Machines, under {@code /api/application},
   * carry a token of their own.
   */
  static Access of(String path) {
    if (INDIFFERENT_PATHS.stream().anyMatch(folder -> isUnder(folder, path))) {
      return INDIFFERENT;
    } else if (PAGES.stream().anyMatch(folder -> isUnder(folder, path))) {
      return PAGE;
    } else if (OPEN_RESOURCES.stream().anyMatch(folder -> isUnder(folder, path))) {
      return OPEN;
    }
    return isUnder(RESOURCES, path) ? RESOURCE : OPEN;
  }

  private static boolean isUnder(String folder, String path) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
