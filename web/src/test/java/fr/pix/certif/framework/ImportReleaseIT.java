package fr.pix.certif.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.PreviewChallenge;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.boundary.TryAnswer;
import fr.pix.certif.framework.boundary.ActivateRelease;
import fr.pix.certif.framework.boundary.BrowseFramework;
import fr.pix.certif.framework.boundary.ImportRelease;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.framework.entity.ContentInForce;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.framework.entity.ReleaseOutcome;
import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.framework.entity.ReleaseRepository.Imported;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.deposit.Progress;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReleaseIT extends ContainerTest {

  @Inject ImportRelease importRelease;
  @Inject ActivateRelease activateRelease;
  @Inject BrowseFramework browseFramework;
  @Inject PreviewChallenge previewChallenge;
  @Inject TryAnswer tryAnswer;
  @Inject StartOrResume startOrResume;
  @Inject CurrentQuestion currentQuestion;
  @Inject SubmitAnswer submitAnswer;
  @Inject ContentCatalog catalog;
  @Inject ReleaseRepository repository;
  @Inject ReleaseFixture releases;
  @Inject RoomFixture rooms;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void anImportedReleaseIsInForceAtOnceBesideTheBank() throws Exception {
    String name = releases.aName();

    ReleaseOutcome outcome = importAs("METIER", releases.of(name, name + "-a", name + "-b"));

    assertThat(outcome).isEqualTo(new ReleaseOutcome(1, 1, 2, 0, List.of(), 0));
    assertThat(catalog.content().operativeIdsBySkill())
        .containsEntry("skill-" + name, List.of(name + "-a", name + "-b"))
        .containsKey("skill11-moteurs-1");
    assertThat(audited()).isEqualTo(1);
  }

  @Test
  void onlyStaffInChargeOfContentImportOrActivate() throws Exception {
    String name = releases.aName();

    for (String role : List.of("SUPPORT", "CERTIF")) {
      assertForbidden(() -> importAs(role, releases.of(name, name)));
      assertForbidden(
          () ->
              as(
                  given.aStaffMember(role),
                  () -> {
                    activateRelease.activate(1);
                    return null;
                  }));
    }
    assertForbidden(
        () ->
            as(
                given.aSchool().adminId(),
                () -> importRelease.importFile(releases.of(name, name), Progress.UNWATCHED)));
    assertThat(catalog.content().challenge(name)).isEmpty();
  }

  @Test
  void onlyStaffLookAtTheContent() throws Exception {
    long teacher = given.aSchool().adminId();

    assertForbidden(() -> as(teacher, () -> browseFramework.subjects()));
    assertForbidden(() -> as(teacher, () -> browseFramework.releases()));
    assertForbidden(() -> as(teacher, () -> previewChallenge.of("ch11-moteurs-1-a")));
    assertForbidden(() -> as(teacher, () -> tryAnswer.evaluate("ch11-moteurs-1-a", "2")));
  }

  @Test
  void aReleaseWithAProblemChangesNothing() throws Exception {
    String name = releases.aName();
    long before = stored();

    ReleaseOutcome outcome = importAs("SUPER_ADMIN", releases.withSolution(name, name, "7"));

    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.id()).isEqualTo(name);
              assertThat(problem.field()).isEqualTo("solution");
            });
    assertThat(stored()).isEqualTo(before);
    assertThat(catalog.content().challenge(name)).isEmpty();
  }

  @Test
  void theSameReleaseIsNotImportedTwice() throws Exception {
    String name = releases.aName();
    importAs("METIER", releases.of(name, name));

    assertThatThrownBy(() -> importAs("METIER", releases.of(name, name)))
        .hasMessage("release.already-imported");
  }

  @Test
  void answersAreJudgedByTheCorrectedSolution() throws Exception {
    String name = releases.aName();
    importAs("METIER", releases.of(name, name));
    AnswerResult before = tried(name, "1");

    importAs("METIER", releases.withSolution(name, name, "1"));

    assertThat(before).isEqualTo(AnswerResult.KO);
    assertThat(tried(name, "1")).isEqualTo(AnswerResult.OK);
  }

  @Test
  void anotherNodeSeesTheReleaseAtItsNextLookOrWhenItMeetsAnUnknownChallenge() throws Exception {
    Clock stopped = Clock.fixed(clock.instant(), ZoneOffset.UTC);
    ContentInForce other = new ContentInForce(ContentReader.read(), repository, stopped);
    ContentInForce third = new ContentInForce(ContentReader.read(), repository, stopped);
    String name = releases.aName();
    other.content();
    third.content();

    importAs("METIER", releases.of(name, name));

    assertThat(other.content().challenge(name)).isEmpty();
    assertThat(third.contentWith(name).challenge(name)).isPresent();
    other.lookAgain();
    assertThat(other.content().challenge(name)).isPresent();
  }

  @Test
  void aReleaseMayBePutInForceAgain() throws Exception {
    String name = releases.aName();
    importAs("METIER", releases.of(name, name));
    long first = inForce().id();
    String next = releases.aName();
    importAs("METIER", releases.of(next, next));

    as(
        given.aStaffMember("METIER"),
        () -> {
          activateRelease.activate(first);
          return null;
        });

    assertThat(inForce().id()).isEqualTo(first);
    assertThat(catalog.content().operativeIdsBySkill()).containsKey("skill-" + name);
    assertThat(catalog.content().operativeIdsBySkill()).doesNotContainKey("skill-" + next);
    assertThat(catalog.content().challenge(next)).isPresent();
  }

  @Test
  void aMissingReleaseIsNotPutInForce() throws Exception {
    long staff = given.aStaffMember("METIER");

    assertThatThrownBy(
            () ->
                as(
                    staff,
                    () -> {
                      activateRelease.activate(Long.MAX_VALUE);
                      return null;
                    }))
        .hasMessage("release.missing");
  }

  @Test
  void aTestUnderWayKeepsItsQuestionWhenItsReleaseIsSuperseded() throws Exception {
    String name = releases.aName();
    importAs("METIER", releases.of(name, name));
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    rooms.present(pupil);
    long certification = start(pupil);
    askFirst(certification, name);
    String next = releases.aName();

    importAs("METIER", releases.of(next, next));

    TestPage page = as(pupil.accountId(), () -> currentQuestion.of(certification));
    assertThat(page.question().options()).containsExactly("un", "deux");
    as(pupil.accountId(), () -> submitAnswer.submit(certification, 1, "2"));
    assertThat(
            given.count(
                "select result as number from answer where certification_id = ?", certification))
        .isEqualTo(AnswerResult.OK.code());
  }

  @Test
  void tryingAnAnswerWritesNothing() throws Exception {
    long answers = given.count("select count(*) as number from answer");

    assertThat(tried("ch11-moteurs-1-a", "2")).isEqualTo(AnswerResult.OK);
    assertThat(tried("ch11-moteurs-1-a", "1")).isEqualTo(AnswerResult.KO);
    assertThatThrownBy(() -> tried("inconnue", "1")).hasMessage("challenge.missing");
    assertThat(given.count("select count(*) as number from answer")).isEqualTo(answers);
  }

  private AnswerResult tried(String challenge, String value) throws Exception {
    return as(given.aStaffMember("CERTIF"), () -> tryAnswer.evaluate(challenge, value)).result();
  }

  private ReleaseOutcome importAs(String role, InputStream file) throws Exception {
    return as(given.aStaffMember(role), () -> importRelease.importFile(file, Progress.UNWATCHED));
  }

  private long start(Pupil pupil) throws Exception {
    return as(
        pupil.accountId(),
        () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
  }

  /** Whatever was drawn, the first question is this one. */
  private void askFirst(long certification, String challenge) {
    database.update(
        """
        update certification_draw set challenge_ids = regexp_replace(challenge_ids, '^[^ ]+', ?)
         where certification_id = ?""",
        challenge,
        certification);
  }

  private Imported inForce() throws Exception {
    return as(given.aStaffMember("SUPPORT"), () -> browseFramework.releases()).stream()
        .filter(Imported::inForce)
        .findFirst()
        .orElseThrow();
  }

  private long stored() {
    return given.count("select count(*) as number from content_release");
  }

  private long audited() {
    return given.count(
        """
        select count(*) as number from audit_entry
         where action = 'release-activated'
           and subject_id = (select release_id from content_activation order by id desc limit 1)""");
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void assertForbidden(Work work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }
}
