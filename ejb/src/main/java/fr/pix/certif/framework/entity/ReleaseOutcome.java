package fr.pix.certif.framework.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.ReleaseProblem;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What came of a release that staff brought in, as it is also kept with its file.
 *
 * @param setAside how many of the challenges are not asked, since another site holds what they show
 * @param problems what to repair; when there is any, nothing was written. Kept with the file: the
 *     first ones
 * @param problemCount how many there were in all
 */
public record ReleaseOutcome(
    int tubes,
    int skills,
    int challenges,
    int setAside,
    List<ReleaseProblem> problems,
    int problemCount) {

  /** The most problems that are kept and listed: beyond, the file as a whole is wrong. */
  private static final int MOST_KEPT = 200;

  public boolean imported() {
    return problemCount == 0;
  }

  /** As it is kept. */
  public JsonObject toJson() {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    problems.stream().limit(MOST_KEPT).map(ReleaseOutcome::json).forEach(list::add);
    return JSON.createObjectBuilder()
        .add("tubes", tubes)
        .add("skills", skills)
        .add("challenges", challenges)
        .add("setAside", setAside)
        .add("problemCount", problemCount)
        .add("problems", list)
        .build();
  }

  /** The outcome that was kept. */
  public static ReleaseOutcome of(JsonObject kept) {
    return new ReleaseOutcome(
        kept.getInt("tubes"),
        kept.getInt("skills"),
        kept.getInt("challenges"),
        kept.getInt("setAside"),
        kept.getJsonArray("problems").getValuesAs(ReleaseOutcome::problem),
        kept.getInt("problemCount"));
  }

  private static JsonObject json(ReleaseProblem problem) {
    return JSON.createObjectBuilder()
        .add("kind", problem.kind())
        .add("id", problem.id())
        .add("field", problem.field())
        .add("code", problem.code())
        .add("value", problem.value())
        .build();
  }

  private static ReleaseProblem problem(JsonObject kept) {
    return new ReleaseProblem(
        kept.getString("kind"),
        kept.getString("id"),
        kept.getString("field"),
        kept.getString("code"),
        kept.getString("value"));
  }
}
