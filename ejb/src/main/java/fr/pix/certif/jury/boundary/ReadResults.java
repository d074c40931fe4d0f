package fr.pix.certif.jury.boundary;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.jury.boundary.GivenResult.Mark;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.entity.Explanation;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads, for the staff, the results of a certification in order, the newest first. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadResults {

  private static final String RESULTS =
      """
      select r.id, r.created_at, r.emitter, a.first_name || ' ' || a.last_name as author,
             r.id = c.current_result_id as current, r.status, r.pix_score, r.correct_rate, r.comment_for_jury,
             r.mark_levels, r.mark_scores, r.explanation, c.cancelled,
      """
          + KeptComplementary.COLUMN
          + """

        from certification_result r
        join certification c on c.id = r.certification_id
        left join account a on a.id = r.decided_by
       where r.certification_id = ?
       order by r.id""";

  @Inject Database database;
  @Inject ContentCatalog catalog;

  private record Kept(
      long id,
      Instant at,
      String emitter,
      String author,
      boolean current,
      ResultStatus status,
      int pix,
      int rate,
      String cause,
      Integer[] levels,
      Integer[] scores,
      JsonObject explanation,
      Map<ComplementaryCertification, ComplementaryVerdict> complementary) {}

  public List<GivenResult> read(long certificationId) {
    List<GivenResult> results = new ArrayList<>();
    Kept before = null;
    for (Kept kept : database.list(RESULTS, ReadResults::kept, certificationId)) {
      results.add(0, result(kept, before));
      before = kept;
    }
    return results;
  }

  private GivenResult result(Kept kept, Kept before) {
    JsonObject why = kept.explanation();
    boolean told = why != null;
    return new GivenResult(
        kept.id(),
        kept.at(),
        kept.emitter(),
        kept.author(),
        kept.current(),
        kept.status(),
        kept.pix(),
        kept.rate(),
        kept.cause(),
        told ? why.getInt("correct") : null,
        told ? why.getInt("usable") : null,
        told ? why.getInt("asked") : null,
        told ? why.getBoolean("trusted") : null,
        before == null ? null : before.pix(),
        marks(kept, before),
        kept.complementary());
  }

  private List<Mark> marks(Kept kept, Kept before) {
    Map<String, JsonObject> explained = new HashMap<>();
    if (kept.explanation() != null) {
      kept.explanation()
          .getJsonArray("competences")
          .getValuesAs(JsonObject.class)
          .forEach(each -> explained.put(each.getString("code"), each));
    }
    List<Mark> marks = new ArrayList<>();
    for (Competence competence : catalog.content().competences()) {
      if (kept.scores()[competence.index()] != null) {
        marks.add(mark(competence, kept, before, explained.get(competence.code())));
      }
    }
    return marks;
  }

  private static Mark mark(Competence competence, Kept kept, Kept before, JsonObject why) {
    int place = competence.index();
    return new Mark(
        competence.code(),
        competence.name(),
        number(why, "estimatedLevel"),
        number(why, "estimatedPix"),
        number(why, "asked"),
        number(why, "correct"),
        number(why, "neutralised"),
        number(why, "rule"),
        why == null || !why.containsKey("verdict") ? null : why.getString("verdict"),
        kept.levels()[place],
        kept.scores()[place],
        before == null ? null : before.levels()[place],
        before == null ? null : before.scores()[place]);
  }

  private static Integer number(JsonObject why, String name) {
    return why == null || !why.containsKey(name) ? null : Integer.valueOf(why.getInt(name));
  }

  private static Kept kept(Row row) {
    byte[] explanation = row.bytes("explanation");
    return new Kept(
        row.number("id"),
        row.instant("created_at"),
        row.text("emitter"),
        row.text("author"),
        row.flag("current"),
        ResultStatus.valueOf(row.text("status")),
        row.integer("pix_score"),
        row.integer("correct_rate"),
        row.text("comment_for_jury"),
        row.integers("mark_levels"),
        row.integers("mark_scores"),
        explanation == null ? null : json(Explanation.text(explanation)),
        KeptComplementary.of(row, row.flag("current") && row.flag("cancelled")));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
