package fr.pix.certif.campaign.entity;

import fr.pix.certif.campaign.control.PupilAnswer;
import fr.pix.certif.campaign.control.SharedPix;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What pupils have shared in campaigns: appended, the last attempt counts. */
@ApplicationScoped
public class SharedProfileRepository {

  private static final String PUPIL =
      """
      select id from learner
       where organization_id = ? and account_id = ? and not disabled""";

  private static final String ADD =
      """
      insert into shared_profile (campaign_id, learner_id, attempt, account_id, shared_at, pix, certifiable_competences)
      values (?, ?, ?, ?, ?, ?::smallint[], ?)""";

  private static final String NEWEST =
      """
      select attempt, shared_at, pix from shared_profile
       where campaign_id = ? and learner_id = ? order by attempt desc limit 1""";

  /** Pupils who left are among them when they have shared. */
  private static final String ANSWERS =
      """
        from learner l
        left join (select distinct on (learner_id) learner_id, attempt, shared_at, pix, certifiable_competences
                     from shared_profile where campaign_id = ?
                    order by learner_id, attempt desc) s on s.learner_id = l.id
       where l.organization_id = ? and (not l.disabled or s.learner_id is not null)
         and (?::text is null or l.division = ?)
         and case ?::text when 'SHARED' then s.learner_id is not null
                          when 'NOT_SHARED' then s.learner_id is null
                          when 'CERTIFIABLE' then s.certifiable_competences >= ?
                          when 'NOT_CERTIFIABLE' then s.certifiable_competences < ?
                          else true end""";

  private static final String ROWS =
      """
      select l.id, l.last_name, l.first_name, l.division, l.disabled, s.attempt, s.shared_at, s.pix
      """
          + ANSWERS
          + " order by l.division, "
          + NameOrder.of("l")
          + ", l.id"
          + " limit ? offset ?";

  private static final String COUNT =
      """
      select count(*) as pupils, count(s.learner_id) as shared,
             count(*) filter (where s.certifiable_competences >= ?) as certifiable
      """
          + ANSWERS;

  @Inject Database database;

  /**
   * Which answers to show; null means all.
   *
   * @param state SHARED, NOT_SHARED, CERTIFIABLE or NOT_CERTIFIABLE
   */
  public record Filter(String division, String state) {

    public boolean narrows() {
      return division != null || state != null;
    }
  }

  /** How many pupils, how many of them shared, how many of these are certifiable. */
  public record Counts(int pupils, int shared, int certifiable) {}

  /** The pupil of this school with whom the account is reconciled. */
  public Optional<Long> pupil(long organizationId, long accountId) {
    return database.first(PUPIL, row -> row.number("id"), organizationId, accountId);
  }

  /** What the pupil last shared in the campaign. */
  public Optional<SharedPix> newest(long campaignId, long learnerId) {
    return database.first(NEWEST, SharedProfileRepository::shared, campaignId, learnerId);
  }

  /** Keeps what a pupil shares; breaks the constraint when this attempt was already kept. */
  public void add(long campaignId, long learnerId, long accountId, SharedPix shared) {
    database.update(
        ADD,
        campaignId,
        learnerId,
        shared.attempt(),
        accountId,
        shared.sharedAt(),
        shared.pix(),
        shared.gap().reached());
  }

  /** Pupils with their answers, by class then name. */
  public List<PupilAnswer> answers(Campaign campaign, Filter filter, int limit, int offset) {
    return database.list(
        ROWS,
        SharedProfileRepository::answer,
        campaign.id(),
        campaign.organizationId(),
        filter.division(),
        filter.division(),
        filter.state(),
        Profile.CERTIFIABLE_COMPETENCES,
        Profile.CERTIFIABLE_COMPETENCES,
        limit,
        offset);
  }

  /** How the answers that the filter lets through add up. */
  public Counts count(Campaign campaign, Filter filter) {
    return database
        .first(
            COUNT,
            row ->
                new Counts(
                    row.integer("pupils"), row.integer("shared"), row.integer("certifiable")),
            Profile.CERTIFIABLE_COMPETENCES,
            campaign.id(),
            campaign.organizationId(),
            filter.division(),
            filter.division(),
            filter.state(),
            Profile.CERTIFIABLE_COMPETENCES,
            Profile.CERTIFIABLE_COMPETENCES)
        .orElseThrow();
  }

  private static PupilAnswer answer(Row row) {
    return new PupilAnswer(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.text("division"),
        row.flag("disabled"),
        row.integerOrNull("attempt") == null ? null : shared(row));
  }

  private static SharedPix shared(Row row) {
    return new SharedPix(
        row.integer("attempt"), row.instant("shared_at"), List.of(row.integers("pix")));
  }
}
