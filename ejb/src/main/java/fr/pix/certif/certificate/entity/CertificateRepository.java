package fr.pix.certif.certificate.entity;

import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.certificate.control.CertifiedArea;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The certificates that exist: everything goes through the view {@code delivered_certificate}, so
 * that nothing is read before its publication.
 */
@ApplicationScoped
public class CertificateRepository {

  private static final String DELIVERED =
      "select d.*, "
          + KeptComplementary.WITH_EXTERNAL
          + """

        from delivered_certificate d
        join certification c on c.id = d.certification_id
        join certification_result r on r.id = c.current_result_id""";

  private static final String OF_OWNER =
      DELIVERED + " where d.certification_id = ? and d.account_id = ?";

  private static final String BY_CODE = DELIVERED + " where d.verification_code = ?";

  /** The certificates of a class, which do not bear the certifications taken besides. */
  private static final String NEWEST_OF_EACH_PUPIL =
      """
      select * from (
        select distinct on (learner.id) certificate.*, '{}'::text[] as complementary
          from delivered_certificate certificate
          join candidate on candidate.id = certificate.candidate_id
          join learner on learner.id = candidate.learner_id
         where learner.organization_id = ? and not learner.disabled and learner.division = any (?)
         order by learner.id, certificate.created_at desc, certificate.certification_id desc) newest
       order by\s"""
          + NameOrder.of("")
          + ", certification_id";

  @Inject Database database;
  @Inject ContentCatalog catalog;

  /** The certificate of this certification, if it exists and is this account's. */
  public Optional<Certificate> ofOwner(long certificationId, long accountId) {
    return database.first(OF_OWNER, this::certificate, certificationId, accountId);
  }

  public Optional<Certificate> byCode(String verificationCode) {
    return database.first(BY_CODE, this::certificate, verificationCode);
  }

  /**
   * The newest certificate of each pupil still present in one of these classes of a school, by last
   * name then first name.
   */
  public List<Certificate> newestOfEachPupil(long organizationId, List<String> divisions) {
    return database.list(NEWEST_OF_EACH_PUPIL, this::certificate, organizationId, divisions);
  }

  private Certificate certificate(Row row) {
    return new Certificate(
        row.number("certification_id"),
        new Certificate.Holder(
            row.text("first_name"),
            row.text("last_name"),
            row.date("birthdate"),
            row.text("birth_place")),
        row.text("center_name"),
        row.date("taken_on"),
        row.date("delivered_on"),
        row.integer("pix_score"),
        row.integer("max_reachable_level"),
        CertifiedArea.of(catalog.content().competences(), row.integers("mark_levels")),
        KeptComplementary.outcomes(row, false),
        row.text("verification_code"),
        row.text("comment_for_candidate"));
  }
}
