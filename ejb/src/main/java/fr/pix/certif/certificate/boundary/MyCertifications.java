package fr.pix.certif.certificate.boundary;

import fr.pix.certif.certificate.control.CandidateStatus;
import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Mes certifications: those of the signed-in person, newest first, however they ended. */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class MyCertifications {

  // Before the publication the columns of the result are not even read.
  private static final String OWN =
      """
      select c.id, s.center_name, (c.created_at at time zone ctr.time_zone)::date as taken_on,
             c.published and s.published_at is not null as published, c.cancelled,
             r.status, r.pix_score, told.for_candidate as comment_for_candidate,
      """
          + KeptComplementary.WITH_EXTERNAL
          + """

        from certification c
        join session s on s.id = c.session_id
        join center ctr on ctr.id = s.center_id
        left join certification_result r on r.id = c.current_result_id
              and c.published and s.published_at is not null
        left join certification_comment told on told.certification_id = c.id and r.id is not null
       where c.account_id = ?
       order by c.created_at desc, c.id desc""";

  @Inject Database database;
  @Inject CurrentActor currentActor;

  /**
   * One certification of the list.
   *
   * @param takenOn the day of the test
   * @param score the pix obtained; null unless obtained
   * @param complementary what came of the certifications taken besides, once published
   * @param comment what the jury tells the candidate when not obtained or cancelled, or null
   */
  public record CertificationLine(
      long certificationId,
      LocalDate takenOn,
      String center,
      CandidateStatus status,
      Integer score,
      String comment,
      Map<ComplementaryCertification, ComplementaryOutcome> complementary) {}

  public List<CertificationLine> list() {
    return database.list(OWN, MyCertifications::line, currentActor.accountId());
  }

  private static CertificationLine line(Row row) {
    CandidateStatus status =
        CandidateStatus.of(
            row.flag("published"),
            CertificationStatus.of(row.flag("cancelled"), result(row.text("status"))));
    boolean obtained = status == CandidateStatus.OBTAINED;
    return new CertificationLine(
        row.number("id"),
        row.date("taken_on"),
        row.text("center_name"),
        status,
        obtained ? row.integerOrNull("pix_score") : null,
        obtained ? null : row.text("comment_for_candidate"),
        KeptComplementary.outcomes(row, row.flag("cancelled")));
  }

  private static ResultStatus result(String name) {
    return name == null ? null : ResultStatus.valueOf(name);
  }
}
