package fr.pix.certif.results.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.results.control.PupilResult;
import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.scoring.entity.NewResult;
import fr.pix.certif.shared.persistence.Row;
import java.util.Set;

/** The columns of a published certification, for whatever set of them a file is made of. */
final class ResultRow {

  /** Of a certification c, its centre ctr, its result r and what is told of it. */
  static final String SELECT =
      """
      select c.id, c.first_name, c.last_name, c.birthdate, c.birth_place, c.cancelled, c.session_id,
             (c.created_at at time zone ctr.time_zone)::date as taken_on,
             r.status, coalesce(r.pix_score, 0) as pix_score, r.mark_levels,
             (select k.external_id from candidate k where k.id = c.candidate_id) as external_id,
             told.for_organization as comment_for_organization,
             case when c.comment_for_organization is null then coalesce(r.emitter, '') else '' end as emitter,
      """
          + KeptComplementary.COLUMN
          + "\n";

  private static final Set<String> BY_COMPUTER =
      Set.of(NewResult.ALGORITHM, NewResult.AUTOMATIC_JURY, NewResult.NEUTRALISATION);

  private ResultRow() {}

  static PupilResult of(Row row) {
    String kept = row.text("status");
    CertificationStatus status =
        CertificationStatus.of(
            row.flag("cancelled"), kept == null ? null : ResultStatus.valueOf(kept));
    return new PupilResult(
        row.number("id"),
        new PupilResult.Identity(
            row.text("first_name"),
            row.text("last_name"),
            row.date("birthdate"),
            row.text("birth_place"),
            row.text("external_id")),
        status,
        row.integer("pix_score"),
        PupilResult.levels(row.integers("mark_levels"), CompetenceCode.COUNT),
        PupilResult.comment(
            status,
            BY_COMPUTER.contains(row.text("emitter")),
            row.text("comment_for_organization")),
        row.number("session_id"),
        row.date("taken_on"),
        KeptComplementary.of(row, row.flag("cancelled")));
  }
}
