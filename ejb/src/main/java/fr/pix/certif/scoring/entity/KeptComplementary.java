package fr.pix.certif.scoring.entity;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.shared.persistence.Row;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what came of certifications taken besides, as they are kept with a result. */
public final class KeptComplementary {

  /** A column to select, of a result r. */
  public static final String COLUMN =
      "array(select b.key || ' ' || b.verdict from complementary_result b where b.result_id = r.id) as complementary";

  /** The same, with what a jury outside Pix says. */
  public static final String WITH_EXTERNAL =
      """
      array(select b.key || ' ' || b.verdict || coalesce(' ' || x.verdict, '')
              from complementary_result b
              left join complementary_external x on x.certification_id = r.certification_id and x.key = b.key
             where b.result_id = r.id order by b.key) as complementary""";

  private KeptComplementary() {}

  /**
   * One of them as it is kept.
   *
   * @param external null as long as no jury outside Pix has said anything
   */
  public record Kept(
      ComplementaryCertification certification, ComplementaryVerdict test, ExternalVerdict external)
      implements Serializable {

    private static Kept of(String text) {
      String[] words = text.split(" ");
      return new Kept(
          ComplementaryCertification.valueOf(words[0]),
          ComplementaryVerdict.valueOf(words[1]),
          words.length > 2 ? ExternalVerdict.valueOf(words[2]) : null);
    }

    /** What is told of it. */
    public ComplementaryOutcome outcome(boolean cancelled) {
      return ComplementaryOutcome.of(certification, test, external, cancelled);
    }
  }

  /** All of a result, in the order of the keys. */
  public static List<Kept> all(Row row) {
    return row.texts("complementary").stream().map(Kept::of).toList();
  }

  /** What people are told of them, selected {@link #WITH_EXTERNAL}. */
  public static Map<ComplementaryCertification, ComplementaryOutcome> outcomes(
      Row row, boolean cancelled) {
    Map<ComplementaryCertification, ComplementaryOutcome> outcomes =
        new EnumMap<>(ComplementaryCertification.class);
    all(row).forEach(kept -> outcomes.put(kept.certification(), kept.outcome(cancelled)));
    return outcomes;
  }

  /** What the test says of them; a cancellation of the certification takes them with it. */
  public static Map<ComplementaryCertification, ComplementaryVerdict> of(
      Row row, boolean cancelled) {
    Map<ComplementaryCertification, ComplementaryVerdict> verdicts =
        new EnumMap<>(ComplementaryCertification.class);
    all(row).forEach(kept -> verdicts.put(kept.certification(), kept.test().told(cancelled)));
    return verdicts;
  }
}
