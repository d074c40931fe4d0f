package fr.pix.certif.positioning;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.CertifiabilityGap;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pupil lacks to be certifiable, as a sentence: « Il manque 2 compétences : 1.2 (6 pix sur
 * 8), 1 à commencer ».
 */
@Named("gaps")
@ApplicationScoped
public class GapTexts {

  /** Who has begun many is told the nearest. */
  private static final int MOST_NAMED = 4;

  @Inject Texts texts;

  /**
   * The sentence; empty for a certifiable pupil.
   *
   * @param pix by competence in the framework's order (16 places)
   */
  public String of(List<Integer> pix) {
    CertifiabilityGap gap = CertifiabilityGap.of(pix);
    if (gap.certifiable()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    gap.begun().stream()
        .limit(MOST_NAMED)
        .forEach(
            place ->
                parts.add(
                    texts.of("positioning.gap.begun", CompetenceCode.of(place), pix.get(place))));
    int toBegin = gap.missing() - gap.begun().size();
    if (toBegin > 0) {
      parts.add(texts.of("positioning.gap.to-begin", toBegin));
    }
    return texts.of("positioning.gap", gap.missing(), String.join(", ", parts));
  }
}
