package fr.pix.certif.session.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;

/** The centres, as far as a session needs to know them. */
@ApplicationScoped
public class CenterRepository {

  private static final String OF =
      "select id, name, time_zone from center where id = ? and id = any(?::bigint[])";

  private static final String HOLDING =
      """
      select s.id, s.center_id, c.time_zone, o.id as organization_id
        from session s join center c on c.id = s.center_id
        left join organization o on upper(o.external_id) = upper(c.external_id) and o.type = c.type
                                and o.managing_students and o.type = 'SCO'
       where s.id = ? and s.center_id = any(?::bigint[])""";

  @Inject Database database;
  @Inject MissingSession missing;

  /** A centre among these; another one is not found. */
  public HoldingCenter required(long id, Collection<Long> centerIds) {
    return database
        .first(
            OF,
            row ->
                new HoldingCenter(
                    row.number("id"), row.text("name"), ZoneId.of(row.text("time_zone"))),
            id,
            centerIds)
        .orElseThrow(() -> Refusal.notFound("center.not-found"));
  }

  /** The school behind a session of these centres. */
  public HoldingSchool holding(long sessionId, Collection<Long> centerIds) {
    return database
        .first(
            HOLDING,
            row ->
                new HoldingSchool(
                    row.number("id"),
                    row.number("center_id"),
                    ZoneId.of(row.text("time_zone")),
                    row.numberOrNull("organization_id")),
            sessionId,
            centerIds)
        .orElseThrow(() -> missing.refusal(sessionId));
  }
}
