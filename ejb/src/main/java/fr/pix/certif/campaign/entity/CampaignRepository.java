package fr.pix.certif.campaign.entity;

import fr.pix.certif.campaign.control.CampaignCode;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The campaigns of the schools. */
@ApplicationScoped
public class CampaignRepository {

  private static final String CAMPAIGN =
      """
      select g.id, g.organization_id, o.name as organization_name, g.code, g.title, g.landing_text,
             a.first_name || ' ' || a.last_name as created_by_name, g.created_at, g.archived_at,
             coalesce((select min(c.time_zone) from center c
                        where upper(c.external_id) = upper(o.external_id) and c.type = o.type),
                      'Europe/Paris') as zone
        from campaign g
        join organization o on o.id = g.organization_id
        join account a on a.id = g.created_by""";

  private static final String LIST =
      """
      select g.id, g.code, g.title, g.created_at, g.archived_at,
             (select count(distinct s.learner_id) from shared_profile s where s.campaign_id = g.id) as shared
        from campaign g
       where g.organization_id = ? and g.organization_id = any (?) and (g.archived_at is not null) = ?
       order by g.created_at desc, g.id desc""";

  private static final String ADD =
      """
      insert into campaign (organization_id, code, title, landing_text, created_by, created_at)
      select o.id, ?, ?, ?, ?, ? from organization o
       where o.id = ? and o.id = any (?) and o.managing_students
      on conflict on constraint campaign_code_is_unique do nothing
      returning id""";

  /** Codes drawn in vain so many times in a row: something else is wrong. */
  private static final int MOST_DRAWS = 5;

  @Inject Database database;

  private final SecureRandom random = new SecureRandom();

  /**
   * A line of the list of campaigns.
   *
   * @param shared pupils who have shared
   */
  public record Line(
      long id, String code, String title, Instant createdAt, Instant archivedAt, int shared) {

    static Line of(Row row) {
      return new Line(
          row.number("id"),
          row.text("code"),
          row.text("title"),
          row.instant("created_at"),
          row.instant("archived_at"),
          row.integer("shared"));
    }
  }

  /** What a campaign is made of. */
  public record NewCampaign(long organizationId, String title, String text) {}

  /**
   * Opens a campaign under a new code; nothing when the school is not in the scope or keeps no
   * pupil base.
   */
  public Optional<Long> add(
      NewCampaign campaign, long createdBy, Instant at, Collection<Long> scope) {
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      Optional<Long> id =
          database.first(
              ADD,
              row -> row.number("id"),
              CampaignCode.draw(random),
              campaign.title(),
              campaign.text(),
              createdBy,
              at,
              campaign.organizationId(),
              scope);
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  /** The campaigns of a school, the newest first. */
  public List<Line> list(long organizationId, boolean archived, Collection<Long> scope) {
    return database.list(LIST, Line::of, organizationId, scope, archived);
  }

  /** The campaign of this number, if its school is in the scope. */
  public Optional<Campaign> find(long id, Collection<Long> scope) {
    return database.first(
        CAMPAIGN + " where g.id = ? and g.organization_id = any (?)", Campaign::of, id, scope);
  }

  /** The campaign that a pupil's code opens, archived ones included. */
  public Optional<Campaign> byCode(String code) {
    return database.first(CAMPAIGN + " where g.code = ?", Campaign::of, code);
  }

  /** Keeps the campaign from being archived until the transaction ends. */
  public boolean holdOpen(long id) {
    return database
        .first(
            "select id from campaign where id = ? and archived_at is null for share",
            row -> row.number("id"),
            id)
        .isPresent();
  }

  /** Closes an open campaign; false when it was closed before. */
  public boolean archive(long id, Instant at) {
    return database.update(
            "update campaign set archived_at = ? where id = ? and archived_at is null", at, id)
        == 1;
  }

  /** Opens an archived campaign again, under the same code; false when it was open before. */
  public boolean restore(long id) {
    return database.update(
            "update campaign set archived_at = null where id = ? and archived_at is not null", id)
        == 1;
  }
}
