package fr.pix.certif.demo.boundary;

import fr.pix.certif.campaign.boundary.CreateCampaign;
import fr.pix.certif.campaign.boundary.ShareProfile;
import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A campaign of the demonstration, in which two pupils in three have shared their profile. */
@ApplicationScoped
class DemoCampaigns {

  private static final int THIRD = 3;

  @Inject Database database;
  @Inject CreateCampaign createCampaign;
  @Inject ShareProfile shareProfile;

  void collect(School college) {
    SystemWork.onBehalfOf(college.adminId(), () -> open(college.organizationId()));
    String code =
        database
            .first(
                "select code from campaign where organization_id = ?",
                row -> row.text("code"),
                college.organizationId())
            .orElseThrow();
    List<Long> pupils =
        database.list(
            "select account_id from learner where organization_id = ? and account_id is not null order by id",
            row -> row.number("account_id"),
            college.organizationId());
    for (int i = 0; i < pupils.size(); i++) {
      if (i % THIRD > 0) {
        share(pupils.get(i), code);
      }
    }
  }

  private void open(long organizationId) {
    createCampaign.create(
        organizationId,
        "Profils des 3e",
        "Partagez votre profil avant les vacances : nous verrons ensemble ce qui vous manque.");
  }

  private void share(long accountId, String code) {
    SystemWork.onBehalfOf(accountId, () -> shareProfile.share(code, 0));
  }
}
