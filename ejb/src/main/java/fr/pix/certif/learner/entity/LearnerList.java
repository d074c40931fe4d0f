package fr.pix.certif.learner.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The pupils of a school as lists show them. A page is cut before anything is looked up for its
 * rows, so that a school of 20,000 costs what a school of 200 does.
 */
@ApplicationScoped
public class LearnerList {

  private static final String COMPETENCES =
      "(select p.certifiable_competences from profile p where p.ine = l.ine order by p.as_of desc limit 1)";

  /** How a name is looked for: accents do not matter, whatever the database takes for a capital. */
  private static final String PLAIN =
      """
      translate(lower(%s), 'ÀÂÄÁÃÉÈÊËÎÏÍÔÖÓÕÙÛÜÚŸÇÑàâäáãéèêëîïíôöóõùûüúÿçñ’',
                'aaaaaeeeeiiioooouuuuycnaaaaaeeeeiiioooouuuuycn''')""";

  private static final String CHOSEN =
      """
        from learner l
       where l.organization_id = ? and l.organization_id = any (?) and not l.disabled
         and (cardinality(?::text[]) = 0 or l.division = any (?::text[]))
         and (?::text is null or %s like '%%' || %s || '%%')
         and (?::boolean is null or (l.account_id is not null) = ?)"""
          .formatted(
              PLAIN.formatted("l.last_name || ' ' || l.first_name || ' ' || l.last_name"),
              PLAIN.formatted("?::text"));

  private static final String ORDER = "l.division, " + NameOrder.of("l") + ", l.id";

  private static final String ROWS =
      """
      select l.*, a.email, p.certifiable_competences, p.as_of, k.competences, k.pix
        from (select l.id, l.ine, l.last_name, l.first_name, l.birthdate, l.division, l.account_id %s
               order by %s limit ? offset ?) l
        left join account a on a.id = l.account_id
        left join lateral (select id, certifiable_competences, as_of from profile
                            where ine = l.ine order by as_of desc limit 1) p on true
        left join lateral (select array_agg(competence order by competence) as competences,
                                  array_agg(floor(pix)::int order by competence) as pix
                             from profile_competence where profile_id = p.id) k on true
       order by %s""";

  @Inject Database database;

  /** Whether pupils may be certified, as a list is narrowed to it. */
  public enum Certifiability {
    CERTIFIABLE(" and " + COMPETENCES + " >= " + Profile.CERTIFIABLE_COMPETENCES),
    NOT_CERTIFIABLE(" and " + COMPETENCES + " < " + Profile.CERTIFIABLE_COMPETENCES),
    UNKNOWN(" and " + COMPETENCES + " is null"),
    /** Whoever is not known to be: those that a school helps. */
    NOT_YET(" and coalesce(" + COMPETENCES + ", 0) < " + Profile.CERTIFIABLE_COMPETENCES);

    private final String condition;

    Certifiability(String condition) {
      this.condition = condition;
    }
  }

  /**
   * Which pupils to list.
   *
   * @param divisions the classes; empty for all
   * @param name a part of the names; null for all
   * @param certifiability null for all
   * @param linked whether they have an account; null for all
   */
  public record Choice(
      Collection<String> divisions, String name, Certifiability certifiability, Boolean linked) {

    public Choice {
      divisions = List.copyOf(divisions);
    }

    /** Whether fewer than all may be left. */
    public boolean narrows() {
      return !divisions.isEmpty() || name != null || certifiability != null || linked != null;
    }
  }

  /**
   * One pupil of a list.
   *
   * @param accountId the account reconciled with the pupil, null before
   * @param login with which that account signs in
   * @param certifiableCompetences competences at level 1 or more; null as long as no profile is
   *     known
   * @param pix by competence in the framework's order (16 places), uncapped
   */
  public record LearnerLine(
      long id,
      String lastName,
      String firstName,
      LocalDate birthdate,
      String division,
      Long accountId,
      String login,
      Integer certifiableCompetences,
      Instant certifiabilityAt,
      List<Integer> pix) {

    /** Null as long as no profile is known. */
    public Boolean certifiable() {
      return certifiableCompetences == null
          ? null
          : certifiableCompetences >= Profile.CERTIFIABLE_COMPETENCES;
    }

    public boolean linked() {
      return accountId != null;
    }
  }

  /** Pupils in the order of classes and names. */
  public List<LearnerLine> page(
      long organizationId, Collection<Long> scope, Choice choice, int limit, int offset) {
    List<Object> args = args(organizationId, scope, choice);
    args.add(limit);
    args.add(offset);
    return database.list(
        ROWS.formatted(chosen(choice), ORDER, ORDER), LearnerList::line, args.toArray());
  }

  /** How many pupils there are. */
  public int count(long organizationId, Collection<Long> scope, Choice choice) {
    return (int)
        database.number(
            "select count(*) as number" + chosen(choice),
            args(organizationId, scope, choice).toArray());
  }

  private static String chosen(Choice choice) {
    return CHOSEN + (choice.certifiability() == null ? "" : choice.certifiability().condition);
  }

  private static List<Object> args(long organizationId, Collection<Long> scope, Choice choice) {
    String name = like(choice.name());
    return new ArrayList<>(
        Arrays.asList(
            organizationId,
            scope,
            choice.divisions(),
            choice.divisions(),
            name,
            name,
            choice.linked(),
            choice.linked()));
  }

  private static String like(String name) {
    return name == null ? null : name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static LearnerLine line(Row row) {
    return new LearnerLine(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.text("division"),
        row.numberOrNull("account_id"),
        row.text("email"),
        row.integerOrNull("certifiable_competences"),
        row.instant("as_of"),
        pix(row.texts("competences"), row.integers("pix")));
  }

  private static List<Integer> pix(List<String> competences, Integer[] pix) {
    List<Integer> all = new ArrayList<>(Collections.nCopies(CompetenceCode.COUNT, 0));
    for (int i = 0; i < pix.length; i++) {
      int shown = pix[i];
      CompetenceCode.placeOf(competences.get(i)).ifPresent(place -> all.set(place, shown));
    }
    return all;
  }
}
