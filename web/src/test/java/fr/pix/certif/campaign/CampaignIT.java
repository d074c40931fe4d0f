package fr.pix.certif.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.campaign.boundary.ArchiveCampaign;
import fr.pix.certif.campaign.boundary.CampaignQueries;
import fr.pix.certif.campaign.boundary.CreateCampaign;
import fr.pix.certif.campaign.boundary.OpenCampaign;
import fr.pix.certif.campaign.boundary.ShareProfile;
import fr.pix.certif.campaign.control.PupilAnswer;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Counts;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Filter;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.DoubleClickFixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class CampaignIT extends ContainerTest {

  private static final Filter ALL = new Filter(null, null);
  private static final String UNKNOWN = "campaign.code-unknown";

  @Inject CreateCampaign createCampaign;
  @Inject ArchiveCampaign archiveCampaign;
  @Inject CampaignQueries queries;
  @Inject OpenCampaign openCampaign;
  @Inject ShareProfile shareProfile;
  @Inject CampaignFixture pupils;

  @Test
  void whatAPupilSharesIsWhatTheSchoolSees() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    pupils.shows(pupil, 40, 9, 8, 5);
    Campaign campaign = aCampaign(school);

    share(pupil, campaign.code().toLowerCase(Locale.ROOT), 0);

    PupilAnswer answer = answers(school, campaign, ALL).get(0);
    assertThat(answer.lastName()).isEqualTo(pupil.lastName());
    assertThat(answer.shared().levels()).startsWith(5, 1, 1, 0, 0);
    assertThat(answer.shared().gap().missing()).isEqualTo(2);
    assertThat(answer.shared().gap().begun()).containsExactly(3);
    assertThat(count(school, campaign, ALL)).isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void whatIsSharedStaysAsItWas() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    pupils.shows(pupil, 8);
    Campaign campaign = aCampaign(school);
    share(pupil, campaign.code(), 0);

    pupils.shows(pupil, 40);

    assertThat(answers(school, campaign, ALL).get(0).shared().levels()).startsWith(1, 0);
  }

  @Test
  void theProfileIsSharedAgainFourDaysLaterIfItHasGrown() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    pupils.shows(pupil, 8);
    Campaign campaign = aCampaign(school);
    share(pupil, campaign.code(), 0);

    pupils.shows(pupil, 16);
    pupils.hoursPass(pupil, 95);
    refused(() -> share(pupil, campaign.code(), 1), "campaign.shared-too-early");
    pupils.hoursPass(pupil, 1);
    pupils.shows(pupil, 8);
    refused(() -> share(pupil, campaign.code(), 1), "campaign.not-grown");
    pupils.shows(pupil, 16);
    share(pupil, campaign.code(), 1);

    assertThat(answers(school, campaign, ALL)).hasSize(1);
    assertThat(answers(school, campaign, ALL).get(0).shared().attempt()).isEqualTo(2);
    assertThat(answers(school, campaign, ALL).get(0).shared().levels()).startsWith(2, 0);
  }

  @Test
  void twoClicksAtOnceShareOnce() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    pupils.shows(pupil, 8);
    Campaign campaign = aCampaign(school);

    DoubleClickFixture.of(
        () -> {
          share(pupil, campaign.code(), 0);
          return null;
        });

    assertThat(
            given.count(
                "select count(*) as number from shared_profile where learner_id = ?",
                pupil.learnerId()))
        .isEqualTo(1);
  }

  @Test
  void aCodeUnknownOrArchivedOpensNothing() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    pupils.shows(pupil, 8);
    Campaign campaign = aCampaign(school);
    archive(school, campaign);

    refused(() -> as(pupil.accountId(), () -> openCampaign.open("nimporte quoi")), UNKNOWN);
    refused(() -> as(pupil.accountId(), () -> openCampaign.open(null)), UNKNOWN);
    refused(() -> as(pupil.accountId(), () -> openCampaign.open("BBBBBB222")), UNKNOWN);
    refused(() -> share(pupil, campaign.code(), 0), "campaign.archived");

    as(
        school.adminId(),
        () -> {
          archiveCampaign.restore(campaign.id());
          return null;
        });
    share(pupil, campaign.code(), 0);
  }

  @Test
  void onlyAPupilOfThatSchoolShares() throws Exception {
    School school = given.aSchool();
    Pupil stranger = pupils.aPupil(given.aSchool());
    Pupil gone = pupils.aPupil(school);
    pupils.shows(stranger, 8);
    pupils.shows(gone, 8);
    pupils.leaves(gone);
    Campaign campaign = aCampaign(school);

    assertThat(as(stranger.accountId(), () -> openCampaign.open(campaign.code())).pupil())
        .isFalse();
    refused(() -> share(stranger, campaign.code(), 0), "campaign.not-a-pupil");
    refused(() -> share(gone, campaign.code(), 0), "campaign.not-a-pupil");
  }

  @Test
  void whoHasShownNothingYetSharesNothing() throws Exception {
    School school = given.aSchool();
    Pupil pupil = pupils.aPupil(school);
    Campaign campaign = aCampaign(school);

    assertThat(as(pupil.accountId(), () -> openCampaign.open(campaign.code())).nothingShown())
        .isTrue();
    refused(() -> share(pupil, campaign.code(), 0), "campaign.nothing-shown");
  }

  @Test
  void anotherSchoolSeesNothing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    Campaign campaign = aCampaign(school);

    List<Callable<?>> tries =
        List.of(
            () -> queries.find(campaign.id()),
            () -> queries.page(campaign.id(), ALL, 1),
            () -> queries.count(campaign.id(), ALL),
            () -> queries.export(campaign.id(), ALL),
            () -> createCampaign.create(school.organizationId(), "Titre", null),
            () -> {
              archiveCampaign.archive(campaign.id());
              return null;
            },
            () -> {
              archiveCampaign.restore(campaign.id());
              return null;
            });
    for (Callable<?> each : tries) {
      assertThatThrownBy(() -> as(other.adminId(), each))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.kind().status()).isEqualTo(404));
    }
    assertThat(as(other.adminId(), () -> queries.list(school.organizationId(), false))).isEmpty();
  }

  @Test
  void theAnswersAreNarrowedToAClassAndAState() throws Exception {
    School school = given.aSchool();
    Pupil certifiable = pupils.aPupil(school);
    Pupil notYet = pupils.aPupil(school);
    pupils.aPupil(school);
    pupils.shows(certifiable, 8, 8, 8, 8, 8);
    pupils.shows(notYet, 8, 8, 8, 8, 7);
    Campaign campaign = aCampaign(school);
    share(certifiable, campaign.code(), 0);
    share(notYet, campaign.code(), 0);

    assertThat(count(school, campaign, ALL)).isEqualTo(new Counts(3, 2, 1));
    assertThat(count(school, campaign, new Filter("9Z", null)).pupils()).isZero();
    assertThat(count(school, campaign, new Filter("3A", "NOT_SHARED")).pupils()).isEqualTo(1);
    assertThat(answers(school, campaign, new Filter("3A", "CERTIFIABLE")))
        .extracting(PupilAnswer::learnerId)
        .containsExactly(certifiable.learnerId());
    assertThat(answers(school, campaign, new Filter(null, "NOT_CERTIFIABLE")))
        .extracting(PupilAnswer::learnerId)
        .containsExactly(notYet.learnerId());
    assertThat(as(school.adminId(), () -> queries.export(campaign.id(), ALL)).text().lines())
        .hasSize(4);
  }

  @Test
  void aTitleIsNeededAndBothTextsHaveALimit() throws Exception {
    School school = given.aSchool();

    assertThatThrownBy(
            () ->
                as(
                    school.adminId(),
                    () -> createCampaign.create(school.organizationId(), "  ", "x".repeat(2_001))))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.violations()).hasSize(2));
  }

  private Campaign aCampaign(School school) throws Exception {
    return as(
        school.adminId(),
        () -> queries.find(createCampaign.create(school.organizationId(), "Profils", null)));
  }

  private void archive(School school, Campaign campaign) throws Exception {
    as(
        school.adminId(),
        () -> {
          archiveCampaign.archive(campaign.id());
          return null;
        });
  }

  private Void share(Pupil pupil, String code, int seen) throws Exception {
    return as(
        pupil.accountId(),
        () -> {
          shareProfile.share(code, seen);
          return null;
        });
  }

  private List<PupilAnswer> answers(School school, Campaign campaign, Filter filter)
      throws Exception {
    return as(school.adminId(), () -> queries.page(campaign.id(), filter, 1));
  }

  private Counts count(School school, Campaign campaign, Filter filter) throws Exception {
    return as(school.adminId(), () -> queries.count(campaign.id(), filter));
  }

  private static void refused(Callable<?> work, String code) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
