package fr.pix.certif.center.control;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What staff say of a centre or of an organisation. Texts are stripped; a blank one is null.
 *
 * @param type SCO, SUP or PRO
 * @param externalId the UAI of a school, in capitals; may be null for others
 * @param department its code; null is read from the UAI where that is possible
 * @param managingStudents of an organisation: it keeps a pupil base
 * @param tags of an organisation, in capitals: the kinds of school that the calendar knows, and
 *     others
 * @param habilitations of a centre
 */
public record StructureDetails(
    String type,
    String externalId,
    String name,
    String city,
    String department,
    boolean managingStudents,
    Set<String> tags,
    Set<Habilitation> habilitations)
    implements Serializable {

  public StructureDetails {
    externalId = upperOrNull(externalId);
    name = strippedOrNull(name);
    city = strippedOrNull(city);
    department = upperOrNull(department);
    tags = new TreeSet<>(upper(tags));
    habilitations = new TreeSet<>(habilitations);
  }

  private static Collection<String> upper(Collection<String> tags) {
    return tags.stream().map(StructureDetails::upperOrNull).filter(tag -> tag != null).toList();
  }

  private static String upperOrNull(String text) {
    String stripped = strippedOrNull(text);
    return stripped == null ? null : stripped.toUpperCase(Locale.ROOT);
  }

  private static String strippedOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
