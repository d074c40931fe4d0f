package fr.pix.certif.positioning;

import static fr.pix.certif.positioning.ProfilePushFixture.YESTERDAY;
import static fr.pix.certif.positioning.ProfilePushFixture.anIne;
import static fr.pix.certif.positioning.ProfilePushFixture.array;
import static fr.pix.certif.positioning.ProfilePushFixture.counts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.assessment.boundary.CandidateHome;
import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.enrolment.EntryFixture;
import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LinkLearner;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Students are named by their number and university, others by the address of their account. */
class PushProfilesWithoutIneIT extends ContainerTest {

  private static final Choice ALL = new Choice(List.of(), null, null, null);

  @Inject ProfilePushFixture sending;
  @Inject EntryFixture entries;
  @Inject CertificationFixture pupils;
  @Inject RoomFixture rooms;
  @Inject LearnerQueries learners;
  @Inject LinkLearner linkLearner;
  @Inject AddCandidate addCandidate;
  @Inject JoinSession joinSession;
  @Inject StartOrResume startOrResume;
  @Inject CandidateHome candidateHome;
  @Inject Database database;

  @Test
  void aStudentIsFoundByNumberAndUniversityAndNoOtherUniversitysIsTouched() throws Exception {
    School university = aUniversity();
    School other = aUniversity();
    aStudent(university, "U24-0518");
    aStudent(other, "U24-0518");

    Answer answer = sending.push(array(studentProfile("u24-0518", university, 5)));

    assertThat(counts(answer)).containsExactly(1, 0, 0);
    assertThat(seenBy(university).certifiable()).isTrue();
    assertThat(seenBy(other).certifiable()).isNotEqualTo(true);
  }

  @Test
  void aProfileMayComeBeforeTheListOfTheUniversity() throws Exception {
    School university = aUniversity();
    sending.push(array(studentProfile("U7", university, 5)));

    aStudent(university, "U7");

    assertThat(seenBy(university).certifiable()).isTrue();
  }

  @Test
  void aCandidateInNoListSitsWithTheProfileOfTheirAccount() throws Exception {
    School university = aUniversity();
    Room room = rooms.aRoomOf(university);
    as(university.adminId(), () -> addCandidate.add(room.sessionId(), entries.entry(Map.of())));
    long person = given.anAccount();
    assertThat(as(person, candidateHome::show).certifiability()).isEmpty();

    String email = emailOf(person).toUpperCase(Locale.ROOT);
    assertThat(counts(sending.push(array(accountProfile(email, 5))))).containsExactly(1, 0, 0);

    assertThat(as(person, candidateHome::show).certifiability().orElseThrow().certifiable())
        .isTrue();
    assertThat(sits(room, person)).isPositive();
  }

  @Test
  void theProfileOfAnAccountCountsForThePupilThatItIs() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Oxford", "3A");
    long person = given.anAccount();
    sending.push(array(accountProfile(emailOf(person), 5)));
    assertThat(seenBy(school).certifiable()).isNotEqualTo(true);

    link(school, pupil, person);
    assertThat(seenBy(school).certifiable()).isTrue();

    sending.push(array(sending.profile(sending.ineOf(pupil), YESTERDAY, 2)));
    assertThat(seenBy(school).certifiable()).isTrue();
  }

  @Test
  void aProfileThatComesOnceTheAccountIsAPupilsIsSeenBySchoolAtOnce() throws Exception {
    School school = given.aSchool();
    long pupil = pupils.aPupil(school, "Oxford", "3A");
    long person = given.anAccount();
    link(school, pupil, person);

    sending.push(array(accountProfile(emailOf(person), 5)));

    assertThat(seenBy(school).certifiable()).isTrue();
  }

  @Test
  void whoIsUnknownOrNamedInTwoWaysIsToldByItsPlaceAndNothingIsKept() {
    School university = aUniversity();
    School school = given.aSchool();
    String ine = anIne();

    Answer answer =
        sending.push(
            array(
                sending.profile(ine, YESTERDAY, 5),
                sending.profileOf("\"name\":\"Ada\"", YESTERDAY, 1),
                sending.profileOf(
                    "\"ine\":\"%s\",\"account\":\"a@b.example\"".formatted(ine), YESTERDAY, 1),
                sending.profileOf("\"studentNumber\":\"U1\"", YESTERDAY, 1),
                studentProfile("U 1", university, 1),
                studentProfile("U1", school, 1),
                accountProfile("nobody@nowhere.example", 1),
                studentProfile("U2", university, 1),
                studentProfile("u2", university, 2)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(violations(answer))
        .containsExactly(
            "[1] profile.owner",
            "[2] profile.owner",
            "[3].university profile.text",
            "[4].studentNumber profile.student-number",
            "[5].university profile.unknown-university",
            "[6].account profile.unknown-account",
            "[8] profile.sent-twice");
    assertThat(sending.profilesOf(ine)).isZero();
  }

  @Test
  void aClosedAccountIsUnknown() {
    long person = given.anAccount();
    String email = emailOf(person);
    database.update("update account set disabled_at = now() where id = ?", person);

    assertThat(violations(sending.push(array(accountProfile(email, 1)))))
        .containsExactly("[0].account profile.unknown-account");
  }

  private School aUniversity() {
    return entries.aUniversity();
  }

  private void aStudent(School university, String number) {
    long learner = pupils.aPupil(university, "Okafor", "TD 1");
    database.update(
        "update learner set ine = ? where id = ?",
        StudentIdentifier.of(university.organizationId(), number),
        learner);
    database.update(
        "update organization set managing_students = true where id = ?",
        university.organizationId());
  }

  private String studentProfile(String number, School university, int competences) {
    String owner = "\"studentNumber\":\"%s\",\"university\":\"%s\"";
    return sending.profileOf(
        owner.formatted(number, university.uai().toLowerCase(Locale.ROOT)), YESTERDAY, competences);
  }

  private String accountProfile(String email, int competences) {
    return sending.profileOf("\"account\":\"%s\"".formatted(email), YESTERDAY, competences);
  }

  private String emailOf(long account) {
    return database
        .first("select email from account where id = ?", row -> row.text("email"), account)
        .orElseThrow();
  }

  private void link(School school, long pupil, long account) throws Exception {
    as(
        school.adminId(),
        () -> {
          linkLearner.link(pupil, emailOf(account), true);
          return null;
        });
  }

  private LearnerLine seenBy(School school) throws Exception {
    return as(school.adminId(), () -> learners.page(school.organizationId(), ALL, 1).rows()).get(0);
  }

  private long sits(Room room, long account) throws Exception {
    as(
        account,
        () -> {
          joinSession.join(
              room.sessionId(),
              new JoinSession.Identity("elodie anne", "DARGENT", LocalDate.of(2004, 5, 20)));
          return null;
        });
    database.update(
        "update candidate set authorized_to_start = true where session_id = ?", room.sessionId());
    return as(account, () -> startOrResume.enter(room.sessionId(), room.accessCode()));
  }

  private static List<String> violations(Answer answer) {
    return answer.object().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("field") + " " + violation.getString("code"))
        .toList();
  }
}
