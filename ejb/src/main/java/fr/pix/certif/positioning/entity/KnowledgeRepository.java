package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.KnowledgeElement;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.control.PupilProfile.Shown;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of each person, skill by skill, from the answers given here. */
@ApplicationScoped
public class KnowledgeRepository {

  private static final String OF_ACCOUNT =
      """
      select competence, skill_id, validated, direct, pix from knowledge_element
       where account_id = ? order by answered_at, skill_id""";

  private static final String SHOWN =
      """
      select account_id, competence, round(sum(pix), 2) as pix,
             array_agg(skill_id) filter (where validated and direct) as proved
        from knowledge_element
       where account_id = any(?::bigint[]) and answered_at <= ?
       group by account_id, competence""";

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

  private record OfAccount(long accountId, Shown shown) {

    static OfAccount of(Row row) {
      return new OfAccount(
          row.number("account_id"),
          new Shown(
              row.integer("competence"), row.decimal("pix"), Set.copyOf(row.texts("proved"))));
    }
  }

  /** The profile that follows from what each person has shown here up to a date. */
  public Map<Long, PupilProfile> profilesAt(Collection<Long> accountIds, Instant date) {
    Map<Long, List<Shown>> shown =
        database.list(SHOWN, OfAccount::of, accountIds, date).stream()
            .collect(
                Collectors.groupingBy(
                    OfAccount::accountId,
                    Collectors.mapping(OfAccount::shown, Collectors.toList())));
    return accountIds.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                account -> PupilProfile.of(date, shown.getOrDefault(account, List.of()))));
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
