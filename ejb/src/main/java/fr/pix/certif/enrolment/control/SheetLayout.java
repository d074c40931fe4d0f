package fr.pix.certif.enrolment.control;

import fr.pix.certif.center.control.Habilitation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which columns the list of a centre has.
 *
 * @param billed whether somebody pays for its candidates: everywhere but in schools
 * @param habilitations what it certifies besides Pix, a column each
 */
public record SheetLayout(boolean billed, Set<Habilitation> habilitations) implements Serializable {

  private static final Map<Habilitation, String> NAMES =
      Map.of(
          Habilitation.CLEA, "CléA Numérique",
          Habilitation.DROIT, "Pix+ Droit",
          Habilitation.EDU_1ER_DEGRE, "Pix+ Édu 1er degré",
          Habilitation.EDU_2ND_DEGRE, "Pix+ Édu 2nd degré",
          Habilitation.PRO_SANTE, "Pix+ Pro Santé");

  private static final String HOW = "(\"oui\" ou laisser vide)";

  public SheetLayout {
    habilitations = new TreeSet<>(habilitations);
  }

  /** The columns of every candidate. */
  public List<SheetColumn> columns() {
    return Arrays.stream(SheetColumn.values())
        .filter(column -> billed || !column.isOfBilling())
        .toList();
  }

  /** The headings of all columns, each on one line. */
  public List<String> headings() {
    return Stream.concat(
            columns().stream().map(SheetColumn::heading),
            habilitations.stream().map(SheetLayout::heading))
        .map(heading -> heading.replace('\n', ' '))
        .toList();
  }

  /** What is certified besides Pix, as its column names it. */
  public static String name(Habilitation habilitation) {
    return NAMES.get(habilitation);
  }

  static String heading(Habilitation habilitation) {
    return name(habilitation) + '\n' + HOW;
  }

  /** What is certified in the column under a heading. */
  static Optional<Habilitation> besides(String heading) {
    String wanted = SheetColumn.folded(heading);
    return Arrays.stream(Habilitation.values())
        .filter(each -> SheetColumn.folded(heading(each)).equals(wanted))
        .findFirst();
  }
}
