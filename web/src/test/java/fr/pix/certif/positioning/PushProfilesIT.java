package fr.pix.certif.positioning;

import static fr.pix.certif.positioning.ProfilePushFixture.PATH;
import static fr.pix.certif.positioning.ProfilePushFixture.YESTERDAY;
import static fr.pix.certif.positioning.ProfilePushFixture.anIne;
import static fr.pix.certif.positioning.ProfilePushFixture.array;
import static fr.pix.certif.positioning.ProfilePushFixture.counts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.positioning.boundary.AnswerPositioning;
import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The national platform sends profiles; schools see them. */
class PushProfilesIT extends ContainerTest {

  private static final Choice ALL = new Choice(List.of(), null, null, null);

  @Inject ProfilePushFixture sending;
  @Inject MachineFixture machine;
  @Inject CertificationFixture pupils;
  @Inject LearnerQueries learners;
  @Inject StartPositioning startPositioning;
  @Inject CurrentPositioning currentPositioning;
  @Inject AnswerPositioning answerPositioning;
  @Inject RoomFixture rooms;

  @Test
  void aProfileSentIsSeenByItsSchoolWithItsDateAndByNoOther() throws Exception {
    School school = given.aSchool();
    String ine = sending.ineOf(pupils.aPupil(school, "Oxford", "3A"));

    Answer answer = sending.push(array(sending.profile(ine, YESTERDAY, 5)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(counts(answer)).containsExactly(1, 0, 0);
    LearnerLine seen = seenBy(school, school.adminId()).get(0);
    assertThat(seen.certifiable()).isTrue();
    assertThat(seen.certifiabilityAt()).isEqualTo(Instant.parse(YESTERDAY));
    assertThat(seenBy(school, given.aSchool().adminId())).isEmpty();
  }

  @Test
  void sentAgainItChangesNothingAndAnotherContentTakesItsPlace() {
    String ine = anIne();
    String sent = array(sending.profile(ine, YESTERDAY, 5));
    sending.push(sent);

    assertThat(counts(sending.push(sent))).containsExactly(0, 0, 1);
    assertThat(counts(sending.push(array(sending.profile(ine, "2026-03-25T11:00:00+01:00", 5)))))
        .containsExactly(0, 0, 1);
    assertThat(counts(sending.push(array(sending.profile(ine, YESTERDAY, 3)))))
        .containsExactly(0, 1, 0);
    assertThat(sending.competences(ine, "IMPORT")).isEqualTo(3);
  }

  @Test
  void sentTwiceItIsKeptOnce() throws Exception {
    String token = machine.aToken("profiles");
    List<String> ines = IntStream.range(0, 50).mapToObj(i -> anIne()).toList();
    List<String> backwards = new ArrayList<>(ines);
    Collections.reverse(backwards);

    var first = machine.sendWithToken(PATH, token, sending.profiles(ines));
    var second = machine.sendWithToken(PATH, token, sending.profiles(backwards));

    assertThat(first.join().status()).isEqualTo(200);
    assertThat(second.join().status()).isEqualTo(200);
    assertThat(counts(first.join()).get(0) + counts(second.join()).get(0)).isEqualTo(50);
    assertThat(ines).allSatisfy(ine -> assertThat(sending.profilesOf(ine)).isEqualTo(1));
  }

  @Test
  void thousandsAreKeptInOneCall() {
    List<String> ines = IntStream.range(0, 3_000).mapToObj(i -> anIne()).toList();

    assertThat(counts(sending.push(sending.profiles(ines)))).containsExactly(3_000, 0, 0);
    assertThat(sending.profilesOf(ines.get(2_999))).isEqualTo(1);
  }

  @Test
  void anEmptyArrayChangesNothing() {
    assertThat(counts(sending.push("[]"))).containsExactly(0, 0, 0);
  }

  @Test
  void whatThePupilShowedHereIsNotLostWhenAProfileComes() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    long run = as(pupil.accountId(), () -> startPositioning.start("5.2"));
    var page = as(pupil.accountId(), () -> currentPositioning.of(run));
    String right = PositioningFixture.rightAnswer(page.challenge());
    as(pupil.accountId(), () -> answerPositioning.answer(run, 1, right));
    String ine = sending.ineOf(pupil.learnerId());

    sending.push(array(sending.profile(ine, YESTERDAY, 5)));

    LearnerLine seen = seenBy(pupil.room().school(), pupil.room().school().adminId()).get(0);
    assertThat(seen.certifiable()).isTrue();
    assertThat(sending.competences(ine, "POSITIONING")).isEqualTo(6);
  }

  private List<LearnerLine> seenBy(School school, long account) throws Exception {
    return as(account, () -> learners.page(school.organizationId(), ALL, 1).rows());
  }
}
