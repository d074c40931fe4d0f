package fr.pix.certif.scoring.entity;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.shared.persistence.Row;
import java.util.EnumMap;
import java.util.Map;

/** Reads what came of certifications taken besides, as they are kept with a result. */
public final class KeptComplementary {

  /** A column to select, of a result r. */
  public static final String COLUMN =
      "array(select b.key || ' ' || b.verdict from complementary_result b where b.result_id = r.id) as complementary";

  private KeptComplementary() {}

  /** What came of them; a cancellation of the certification takes them with it. */
  public static Map<ComplementaryCertification, ComplementaryVerdict> of(
      Row row, boolean cancelled) {
    Map<ComplementaryCertification, ComplementaryVerdict> verdicts =
        new EnumMap<>(ComplementaryCertification.class);
    for (String kept : row.texts("complementary")) {
      String[] words = kept.split(" ");
      verdicts.put(
          ComplementaryCertification.valueOf(words[0]),
          ComplementaryVerdict.valueOf(words[1]).told(cancelled));
    }
    return verdicts;
  }
}
