package fr.pix.certif.certificate.control;

import fr.pix.certif.framework.control.Competence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An area of the framework (domaine) on a certificate, with the levels certified in it.
 *
 * @param code its number, 1 to 5
 * @param name its French name
 * @param competences its competences, in the framework's order
 */
public record CertifiedArea(String code, String name, List<CertifiedCompetence> competences) {

  public CertifiedArea {
    competences = List.copyOf(competences);
  }

  /**
   * A competence on a certificate.
   *
   * @param level the level certified, 1 to 8; null when not tested or not certified
   */
  public record CertifiedCompetence(String code, String name, Integer level) {}

  /**
   * The whole framework with the levels of a result.
   *
   * @param competences the sixteen, in the framework's order
   * @param levels the level of each, null where not tested, zero or less where not certified
   */
  public static List<CertifiedArea> of(List<Competence> competences, Integer[] levels) {
    Map<String, List<CertifiedCompetence>> certified = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Competence competence : competences) {
      names.put(competence.areaCode(), competence.areaName());
      certified
          .computeIfAbsent(competence.areaCode(), area -> new ArrayList<>())
          .add(
              new CertifiedCompetence(
                  competence.code(), competence.name(), shown(levels[competence.index()])));
    }
    return names.entrySet().stream()
        .map(
            area -> new CertifiedArea(area.getKey(), area.getValue(), certified.get(area.getKey())))
        .toList();
  }

  private static Integer shown(Integer level) {
    return level == null || level <= 0 ? null : level;
  }
}
