package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.KnowledgeElement;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of each person, skill by skill, from the answers given here. */
@ApplicationScoped
public class KnowledgeRepository {

  private static final String OF_ACCOUNT =
      """
      select competence, skill_id, validated, direct, pix from knowledge_element
       where account_id = ? order by answered_at, skill_id""";

  private static final String ADD =
      """
      insert into knowledge_element (account_id, skill_id, competence, validated, direct, pix, challenge_id, answered_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String PROVED_BY =
      "select challenge_id from knowledge_element where account_id = ? and validated and direct";

  @Inject Database database;

  private record Line(int competence, KnowledgeElement element) {

    static Line of(Row row) {
      return new Line(
          row.integer("competence"),
          new KnowledgeElement(
              row.text("skill_id"), row.flag("validated"), row.flag("direct"), row.decimal("pix")));
    }
  }

  /** Everything known of a person, by competence (0 to 15). */
  public Map<Integer, List<KnowledgeElement>> of(long accountId) {
    return database.list(OF_ACCOUNT, Line::of, accountId).stream()
        .collect(
            Collectors.groupingBy(
                Line::competence, Collectors.mapping(Line::element, Collectors.toList())));
  }

  /** The challenges by which a person has proved a skill. */
  public Set<String> provingChallenges(long accountId) {
    return Set.copyOf(database.list(PROVED_BY, row -> row.text("challenge_id"), accountId));
  }

  /** Keeps what the answer to this challenge showed. */
  public void add(
      long accountId,
      int competence,
      String challengeId,
      List<KnowledgeElement> elements,
      Instant at) {
    database.updateAll(
        ADD,
        elements.stream()
            .map(
                element ->
                    new Object[] {
                      accountId,
                      element.skillId(),
                      competence,
                      element.validated(),
                      element.direct(),
                      element.pix(),
                      challengeId,
                      at
                    })
            .toList());
  }

  /** Forgets a competence: the person begins it anew. */
  public void forget(long accountId, int competence) {
    database.update(
        "delete from knowledge_element where account_id = ? and competence = ?",
        accountId,
        competence);
  }
}
