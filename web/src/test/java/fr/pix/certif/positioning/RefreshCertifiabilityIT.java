package fr.pix.certif.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.positioning.boundary.AnswerPositioning;
import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.positioning.boundary.PositioningPage;
import fr.pix.certif.positioning.boundary.RefreshCertifiability;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.ProfileRepository;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.jobs.LeaseLost;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The night recomputes the certifiability of the pupils who did something, and of them alone. */
class RefreshCertifiabilityIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Choice ALL = new Choice(List.of(), null, null, null);
  private static final int EVERYBODY = 100_000;

  @Inject StartPositioning startPositioning;
  @Inject CurrentPositioning currentPositioning;
  @Inject AnswerPositioning answerPositioning;
  @Inject RefreshCertifiability refreshCertifiability;
  @Inject LearnerQueries learners;
  @Inject RequestRun requestRun;
  @Inject OwnProfiles ownProfiles;
  @Inject ProfileRepository profiles;
  @Inject PositioningFixture positionings;
  @Inject RoomFixture rooms;
  @Inject Clock clock;

  @Test
  void whoAnsweredSinceTheLastRunIsComputedWithTheDateOfTheNightEvenWhenNotCertifiable()
      throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    Instant before = certifiability(pupil).certifiabilityAt();
    Lease lease = positionings.aRun();

    assertThat(waiting(lease)).contains(pupil.accountId());
    refresh(lease, pupil);

    LearnerLine seen = certifiability(pupil);
    assertThat(seen.certifiable()).isFalse();
    assertThat(seen.certifiabilityAt()).isAfter(before);
    assertThat(waiting(lease)).doesNotContain(pupil.accountId());
    positionings.end(lease);
  }

  @Test
  void whoDidNothingSinceTheLastRunKeepsTheDate() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    positionings.everythingHappenedDaysAgo(pupil.accountId(), 2);
    positionings.end(positionings.aRun());
    Lease lease = positionings.aRun();

    assertThat(waiting(lease)).doesNotContain(pupil.accountId());
    positionings.end(lease);
  }

  @Test
  void whoWasReconciledAfterAnsweringIsComputedToo() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    rooms.forgetAccount(pupil);
    answer(pupil);
    positionings.end(positionings.aRun());
    positionings.reconcile(pupil.learnerId(), pupil.accountId());
    Lease lease = positionings.aRun();

    assertThat(certifiability(pupil).certifiable()).isNull();
    assertThat(waiting(lease)).contains(pupil.accountId());
    refresh(lease, pupil);
    assertThat(certifiability(pupil).certifiable()).isFalse();
    positionings.end(lease);
  }

  @Test
  void whatCameInAndWhatThePupilShowedCountTogether() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    rooms.aProfile(pupil, 20);
    Lease lease = positionings.aRun();

    refresh(lease, pupil);

    assertThat(certifiability(pupil).certifiable()).isTrue();
    assertThat(certifiability(pupil).certifiableCompetences()).isEqualTo(16);
    positionings.end(lease);
  }

  @Test
  void aRunTakenOverByAnotherNodeWritesNothingMore() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    Lease lease = positionings.aRun();
    Instant before = certifiability(pupil).certifiabilityAt();

    assertThatThrownBy(
            () ->
                refresh(
                    new Lease(lease.runId(), lease.job(), lease.slice(), lease.fence() - 1), pupil))
        .isInstanceOf(LeaseLost.class);

    assertThat(certifiability(pupil).certifiabilityAt()).isEqualTo(before);
    positionings.end(lease);
  }

  @Test
  void theJobOfTheNightComputesThem() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    Instant before = certifiability(pupil).certifiabilityAt();
    long staff = given.aStaffMember("CERTIF");

    as(
        staff,
        () -> {
          requestRun.request(NightJob.POSITIONING);
          return null;
        });

    Instant limit = clock.instant().plus(PATIENCE);
    while (!certifiability(pupil).certifiabilityAt().isAfter(before)) {
      assertThat(clock.instant()).as("the night has come").isBefore(limit);
      Thread.onSpinWait();
    }
    while (positionings.isUnderWay()) {
      assertThat(clock.instant()).as("the night has ended").isBefore(limit);
      Thread.onSpinWait();
    }
    assertThat(positionings.lastRunSucceeded()).isTrue();
  }

  @Test
  void theProfileAtADateIgnoresWhatWasShownOrCameLater() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    Instant first = clock.instant();
    PupilProfile then = at(pupil, first);
    answer(pupil);
    rooms.aProfile(pupil, 40);

    assertThat(at(pupil, first)).isEqualTo(then);
    assertThat(at(pupil, clock.instant()).levels().certifiableCompetences()).isEqualTo(16);
    assertThat(at(pupil, Instant.EPOCH).pix()).allMatch(pix -> pix.signum() == 0);
  }

  @Test
  void anotherSchoolSeesNothingOfIt() throws Exception {
    Pupil pupil = aPupilWhoAnswered();
    long stranger = given.aSchool().adminId();

    assertThat(
            as(
                stranger,
                () -> learners.page(pupil.room().school().organizationId(), ALL, 1).rows()))
        .isEmpty();
  }

  private Pupil aPupilWhoAnswered() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    answer(pupil);
    return pupil;
  }

  private void answer(Pupil pupil) throws Exception {
    long run = as(pupil.accountId(), () -> startPositioning.start("1.1"));
    PositioningPage page = as(pupil.accountId(), () -> currentPositioning.of(run));
    as(
        pupil.accountId(),
        () ->
            answerPositioning.answer(
                run, page.number(), PositioningFixture.rightAnswer(page.challenge())));
  }

  private List<Long> waiting(Lease lease) throws Exception {
    return asSystem(() -> refreshCertifiability.waiting(lease, 0, EVERYBODY));
  }

  private void refresh(Lease lease, Pupil pupil) throws Exception {
    asSystem(
        () -> {
          refreshCertifiability.refresh(List.of(pupil.accountId()), lease);
          return null;
        });
  }

  private PupilProfile at(Pupil pupil, Instant date) {
    Optional<String> ine = profiles.ineOf(pupil.accountId());
    PupilProfile profile = ownProfiles.at(pupil.accountId(), ine, date);
    return new PupilProfile(Instant.EPOCH, profile.pix(), profile.validatedSkills());
  }

  /** As the school reads it. */
  private LearnerLine certifiability(Pupil pupil) throws Exception {
    var school = pupil.room().school();
    return as(school.adminId(), () -> learners.page(school.organizationId(), ALL, 1).rows().get(0));
  }
}
