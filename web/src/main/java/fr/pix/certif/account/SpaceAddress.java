package fr.pix.certif.account;

import fr.pix.certif.account.boundary.Space;
import java.util.List;

/** Where a space begins. */
final class SpaceAddress {

  private SpaceAddress() {}

  /** The first page of a space, below the application's root. */
  static String of(Space space) {
    return switch (space) {
      case ADMIN -> "/admin/sessions";
      case CERTIF -> "/certif/sessions";
      case ORGA -> "/orga/eleves";
      case ACADEMY -> "/academie/etablissements";
      case PIX -> "/app";
      case INVIGILATION -> "/surveillant";
    };
  }

  /** Where a person arrives after signing in. */
  static String home(List<Space> spaces) {
    return spaces.stream().findFirst().map(SpaceAddress::of).orElse("/");
  }

  /** Whether a page belongs to a space. */
  static boolean holds(Space space, String page) {
    String folder = "/" + of(space).split("/")[1];
    return page.equals(folder) || page.startsWith(folder + "/");
  }
}
