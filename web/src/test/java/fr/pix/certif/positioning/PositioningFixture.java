package fr.pix.certif.positioning;

import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pupils who position themselves type, and time that passes for them. */
@ApplicationScoped
public class PositioningFixture {

  @Inject Database database;

  /** What somebody who knows types. */
  public static String rightAnswer(Challenge challenge) {
    return switch (challenge.type()) {
      case "QROC" -> challenge.solution().strip().lines().findFirst().orElseThrow();
      case "QROCM-ind", "QROCM-dep" -> fields(challenge);
      default -> challenge.solution();
    };
  }

  private static String fields(Challenge challenge) {
    Map<String, String> firstOfGroup = new LinkedHashMap<>();
    String group = "";
    for (String line : challenge.solution().lines().map(String::strip).toList()) {
      if (line.endsWith(":")) {
        group = line.substring(0, line.length() - 1).strip();
      } else if (line.startsWith("-")) {
        firstOfGroup.putIfAbsent(group, line.substring(1).strip().replaceAll("^['\"]|['\"]$", ""));
      }
    }
    List<String> groups = List.copyOf(firstOfGroup.values());
    List<Proposals.Field> asked = Proposals.fields(challenge.proposals());
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      String name = asked.get(i).name();
      boolean dependent = challenge.type().equals("QROCM-dep");
      typed.put(name, dependent ? groups.get(i) : firstOfGroup.get(name));
    }
    return AnswerFields.format(typed);
  }

  /** Moves the last answer of a run so many days back. */
  public void answeredDaysAgo(long runId, int days) {
    database.update(
        "update positioning_run set last_answered_at = last_answered_at - ? * interval '1 day' where id = ?",
        days,
        runId);
  }
}
