package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.campaign.boundary.CampaignQueries;
import fr.pix.certif.campaign.boundary.CreateCampaign;
import fr.pix.certif.campaign.boundary.JoinSchool;
import fr.pix.certif.learner.boundary.FindAccountConflicts;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LinkLearner;
import fr.pix.certif.learner.boundary.OwnReconciliation.Identity;
import fr.pix.certif.learner.control.AccountConflict;
import fr.pix.certif.learner.control.AccountConflict.Kind;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

class ReconcileIT extends ContainerTest {

  private static final LocalDate BIRTH = LocalDate.of(2011, 2, 1);

  @Inject CreateCampaign createCampaign;
  @Inject CampaignQueries campaigns;
  @Inject JoinSchool joinSchool;
  @Inject LinkLearner linkLearner;
  @Inject LearnerQueries queries;
  @Inject FindAccountConflicts conflicts;
  @Inject LearnerFixture pupils;

  @Test
  void aPupilIsRecognisedByNamesAndBirthDateDespiteATypingError() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "D’Argent", "Élodie-Anne", "3A");
    long account = given.anAccount();

    join(account, school, names("dargant", "elodie anne"));

    assertThat(pupils.account(pupil)).isEqualTo(account);
    join(account, school, names("D’Argent", "Élodie-Anne"));
    assertThat(pupils.account(pupil)).isEqualTo(account);
  }

  @Test
  void homonymsAreNotGuessedBetweenAndTheIneTellsThemApart() throws Exception {
    School school = given.aSchool();
    long one = pupils.aPupil(school, "Roux", "Lia", "3A");
    long other = pupils.aPupil(school, "Roux", "Lia", "3B");
    long account = given.anAccount();

    refused(() -> join(account, school, names("Roux", "Lia")), "reconcile.several");
    join(account, school, new Identity(pupils.ine(other), null, null, BIRTH));

    assertThat(pupils.account(one)).isZero();
    assertThat(pupils.account(other)).isEqualTo(account);
  }

  @Test
  void nobodyIsFoundByWrongNamesWrongDayOrAnotherSchoolsPupil() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Roux", "Lia", "3A");
    pupils.aPupil(given.aSchool(), "Ailleurs", "Lia", "3A");
    long account = given.anAccount();

    refused(() -> join(account, school, names("Blanc", "Lia")), "reconcile.nobody");
    refused(() -> join(account, school, names("Ailleurs", "Lia")), "reconcile.nobody");
    refused(
        () -> join(account, school, new Identity(null, "Lia", "Roux", BIRTH.plusDays(1))),
        "reconcile.nobody");
    refused(
        () -> join(account, school, new Identity(pupils.ine(pupil), null, null, BIRTH.plusDays(1))),
        "reconcile.no-ine");
  }

  @Test
  void everythingMissingIsToldAtOnce() throws Exception {
    School school = given.aSchool();

    assertThatThrownBy(() -> join(given.anAccount(), school, new Identity(" ", "", null, null)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.violations()).hasSize(3));
  }

  @Test
  void aPupilWithAnAccountIsToldWhichAndAnAccountIsOnePupilOnly() throws Exception {
    School school = given.aSchool();
    pupils.aPupil(school, "Roux", "Lia", "3A");
    pupils.aPupil(school, "Noir", "Zoé", "3A");
    long first = given.anAccount();
    join(first, school, names("Roux", "Lia"));

    refused(() -> join(given.anAccount(), school, names("Roux", "Lia")), "reconcile.pupil-taken");
    refused(() -> join(first, school, names("Noir", "Zoé")), "reconcile.account-taken");
  }

  @Test
  void ofTwoAccountsAtOnceOneIsThePupil() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Roux", "Lia", "3A");
    String code = code(school);
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");

    List<Future<Boolean>> both =
        executor.invokeAll(
            List.of(
                () -> joins(given.anAccount(), code, names("Roux", "Lia")),
                () -> joins(given.anAccount(), code, names("Roux", "Lia"))));

    assertThat(List.of(both.get(0).get(), both.get(1).get()))
        .containsExactlyInAnyOrder(true, false);
    assertThat(pupils.account(pupil)).isPositive();
  }

  @Test
  void identitiesCannotBeGuessedOneAfterAnother() throws Exception {
    School school = given.aSchool();
    pupils.aPupil(school, "Roux", "Lia", "3A");
    long account = given.anAccount();
    for (int i = 0; i < 10; i++) {
      refused(() -> join(account, school, names("Blanc", "Lia")), "reconcile.nobody");
    }

    refused(() -> join(account, school, names("Roux", "Lia")), "reconcile.too-many-tries");
  }

  @Test
  void theAdministratorLinksAnAccountOfOtherNamesOnlyWhenSureAndUnlinksIt() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Roux", "Lia", "3A");
    long account = given.anAccount();
    String email = pupils.email(account);

    assertThatThrownBy(() -> link(school, pupil, email, false))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations().get(0).code()).isEqualTo("reconcile.other-names"));
    link(school, pupil, email.toUpperCase(Locale.ROOT), true);
    assertThat(pupils.account(pupil)).isEqualTo(account);
    refused(() -> link(school, pupil, email, true), "reconcile.meanwhile");
    refused(() -> unlink(school, pupil, account + 1), "reconcile.meanwhile");
    unlink(school, pupil, account);

    assertThat(pupils.account(pupil)).isZero();
    assertThat(
            given.count(
                "select count(*) as number from audit_entry where subject_type = 'learner' and subject_id = ?",
                pupil))
        .isEqualTo(2);
  }

  @Test
  void anUnknownAddressAndTheAccountOfAnotherPupilAreRefused() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Roux", "Lia", "3A");
    long other = pupils.aPupil(school, "Noir", "Zoé", "3A");
    long account = given.anAccount();
    link(school, other, pupils.email(account), true);

    assertThatThrownBy(() -> link(school, pupil, "personne@exemple.fr", true))
        .isInstanceOf(InvalidInput.class);
    refused(() -> link(school, pupil, pupils.email(account), true), "reconcile.account-of-another");
  }

  @Test
  void anotherSchoolsPupilLooksMissing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long pupil = pupils.aPupil(school, "Roux", "Lia", "3A");

    refused(() -> link(other, pupil, "x@exemple.fr", true), "learner.missing");
    refused(() -> unlink(other, pupil, 1), "learner.missing");
    refused(() -> as(other.adminId(), () -> queries.card(pupil)), "learner.missing");
    refused(
        () -> as(other.adminId(), () -> conflicts.in(school.organizationId())),
        "organization.missing");
  }

  @Test
  void whatWouldKeepAPupilOutOfTheRoomIsListedBefore() throws Exception {
    School school = given.aSchool();
    long wrong = pupils.aPupil(school, "Roux", "Lia", "3A");
    long twin = pupils.aPupil(school, "Noir", "Zoé", "3A");
    long namesake = pupils.aPupil(school, "NOIR", "Zoe", "3B");
    pupils.aPupil(school, "Vert", "Tom", "3A");
    link(school, wrong, pupils.email(given.anAccount()), true);

    List<AccountConflict> found = as(school.adminId(), () -> conflicts.in(school.organizationId()));

    assertThat(found)
        .extracting(conflict -> conflict.pupil().pupil().id(), AccountConflict::kind)
        .containsExactlyInAnyOrder(
            tuple(wrong, Kind.OTHER_NAMES),
            tuple(twin, Kind.HOMONYM),
            tuple(namesake, Kind.HOMONYM));
  }

  private static Identity names(String lastName, String firstName) {
    return new Identity(null, firstName, lastName, BIRTH);
  }

  private String code(School school) throws Exception {
    return as(
        school.adminId(),
        () ->
            campaigns.find(createCampaign.create(school.organizationId(), "Profils", null)).code());
  }

  private String join(long account, School school, Identity identity) throws Exception {
    String code = code(school);
    return as(account, () -> joinSchool.join(code, identity));
  }

  private boolean joins(long account, String code, Identity identity) throws Exception {
    try {
      as(account, () -> joinSchool.join(code, identity));
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private Void link(School school, long pupil, String email, boolean sure) throws Exception {
    return as(
        school.adminId(),
        () -> {
          linkLearner.link(pupil, email, sure);
          return null;
        });
  }

  private Void unlink(School school, long pupil, long account) throws Exception {
    return as(
        school.adminId(),
        () -> {
          linkLearner.unlink(pupil, account);
          return null;
        });
  }

  private static void refused(Callable<?> work, String code) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
