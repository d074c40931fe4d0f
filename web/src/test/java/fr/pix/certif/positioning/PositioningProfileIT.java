package fr.pix.certif.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.JoinSession.Identity;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.positioning.boundary.AnswerPositioning;
import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.positioning.boundary.PositioningPage;
import fr.pix.certif.positioning.boundary.ShowOwnProfile;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown here is what certification and school see. */
class PositioningProfileIT extends ContainerTest {

  private static final List<String> FIVE = List.of("1.1", "1.2", "2.1", "3.1", "4.1");

  @Inject StartPositioning startPositioning;
  @Inject CurrentPositioning currentPositioning;
  @Inject AnswerPositioning answerPositioning;
  @Inject ShowOwnProfile showOwnProfile;
  @Inject StartOrResume startOrResume;
  @Inject JoinSession joinSession;
  @Inject RoomFixture rooms;

  @Test
  void eachAnswerReplacesTheProfileThatFollowsFromThem() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    answer(pupil, "1.1", 2);

    assertThat(ownProfiles(pupil)).isEqualTo(1);
    assertThat(
            given.count(
                """
                select cardinality(c.validated_skills) as number from profile p
                  join learner l on l.ine = p.ine join profile_competence c on c.profile_id = p.id
                 where l.id = ? and c.competence = '1.1' and c.pix > 0""",
                pupil.learnerId()))
        .isEqualTo(2);
  }

  @Test
  void fiveCompetencesAtLevelOneLetThePupilBeCertified() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    for (String competence : FIVE.subList(0, 4)) {
      answer(pupil, competence, 6);
    }
    rooms.present(pupil);
    assertThatThrownBy(() -> enter(pupil)).hasMessage("candidate.not-certifiable");

    answer(pupil, FIVE.get(4), 6);

    assertThat(as(pupil.accountId(), () -> showOwnProfile.show()).certifiable()).isTrue();
    assertThat(certifiableCompetences(pupil)).isEqualTo(5);
    assertThat(enter(pupil)).isPositive();
  }

  @Test
  void whatWasImportedIsNotLostByBeginningHere() throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());

    long run = as(pupil.accountId(), () -> startPositioning.start("1.1"));
    PositioningPage page =
        as(pupil.accountId(), () -> answerPositioning.answer(run, 1, AnswerMatcher.SKIPPED));

    assertThat(page.level()).isEqualTo(2);
    assertThat(certifiableCompetences(pupil)).isEqualTo(16);
  }

  @Test
  void whatWasShownBeforeThePupilWasKnownCountsOnceTheyJoin() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    rooms.forgetAccount(pupil);
    answer(pupil, "1.1", 6);
    assertThat(ownProfiles(pupil)).isZero();

    as(
        pupil.accountId(),
        () -> {
          joinSession.join(
              pupil.room().sessionId(),
              new Identity(pupil.firstName(), pupil.lastName(), pupil.birthdate()));
          return null;
        });

    assertThat(ownProfiles(pupil)).isEqualTo(1);
    assertThat(certifiableCompetences(pupil)).isEqualTo(1);
  }

  private void answer(Pupil pupil, String competence, int questions) throws Exception {
    long run = as(pupil.accountId(), () -> startPositioning.start(competence));
    PositioningPage page = as(pupil.accountId(), () -> currentPositioning.of(run));
    for (int asked = 0; asked < questions && !page.over(); asked++) {
      PositioningPage current = page;
      page =
          as(
              pupil.accountId(),
              () ->
                  answerPositioning.answer(
                      run, current.number(), PositioningFixture.rightAnswer(current.challenge())));
    }
  }

  private long enter(Pupil pupil) throws Exception {
    return as(
        pupil.accountId(),
        () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
  }

  private long ownProfiles(Pupil pupil) {
    return given.count(
        """
        select count(*) as number from profile p join learner l on l.ine = p.ine
         where l.id = ? and p.origin = 'POSITIONING'""",
        pupil.learnerId());
  }

  /** As the school's list reads it. */
  private long certifiableCompetences(Pupil pupil) {
    return given.count(
        """
        select p.certifiable_competences as number from profile p join learner l on l.ine = p.ine
         where l.id = ? order by p.as_of desc limit 1""",
        pupil.learnerId());
  }
}
