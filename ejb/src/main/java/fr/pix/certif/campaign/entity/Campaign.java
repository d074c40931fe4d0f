package fr.pix.certif.campaign.entity;

import fr.pix.certif.shared.persistence.Row;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A campaign by which a school collects the profiles of its pupils.
 *
 * @param zone where the school's clocks stand
 * @param code what pupils type
 * @param text what they read before they share; may be null
 * @param archivedAt since when nothing can be shared any more, null while the campaign is open
 */
public record Campaign(
    long id,
    long organizationId,
    String organizationName,
    ZoneId zone,
    String code,
    String title,
    String text,
    String createdBy,
    Instant createdAt,
    Instant archivedAt) {

  static Campaign of(Row row) {
    return new Campaign(
        row.number("id"),
        row.number("organization_id"),
        row.text("organization_name"),
        ZoneId.of(row.text("zone")),
        row.text("code"),
        row.text("title"),
        row.text("landing_text"),
        row.text("created_by_name"),
        row.instant("created_at"),
        row.instant("archived_at"));
  }

  public boolean archived() {
    return archivedAt != null;
  }
}
