package fr.pix.certif.shared.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.framework.ReleaseFixture;
import fr.pix.certif.framework.boundary.SendRelease;
import fr.pix.certif.framework.boundary.SendRelease.SentRelease;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.learner.SiecleFixture;
import fr.pix.certif.learner.SiecleFixture.Eleve;
import fr.pix.certif.learner.boundary.CarryOutLearnerFile;
import fr.pix.certif.learner.boundary.SendLearnerFile;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that people send to jobs: the real job carries each out. */
class DepositsIT extends ContainerTest {

  @Inject SendRelease sendRelease;
  @Inject SendLearnerFile sendLearnerFile;
  @Inject ShowImport showImport;
  @Inject Deposits deposits;
  @Inject DepositWork work;
  @Inject DepositFixture jobs;
  @Inject ReleaseFixture releases;
  @Inject ContentCatalog catalog;
  @Inject Database database;

  @Test
  void aReleaseIsBroughtInByAJobOnBehalfOfWhoSentIt() throws Exception {
    long staff = given.aStaffMember("METIER");
    String name = releases.aName();

    SentRelease sent = carriedOut(staff, releases.of(name, name));

    assertThat(sent.deposit().state()).isEqualTo(Deposit.State.DONE);
    assertThat(sent.outcome().imported()).isTrue();
    assertThat(sent.outcome().challenges()).isEqualTo(1);
    catalog.refresh();
    assertThat(catalog.content().challenge(name)).isPresent();
    assertThat(activationsAuditedFor(staff)).isEqualTo(1);
    assertThat(kept(sent.deposit().id())).as("bytes kept once it is done").isZero();
  }

  @Test
  void whatIsToRepairInAReleaseIsShownToWhoSentIt() throws Exception {
    long staff = given.aStaffMember("METIER");
    String name = releases.aName();

    SentRelease sent = carriedOut(staff, releases.withSolution(name, name, "7"));

    assertThat(sent.outcome().imported()).isFalse();
    assertThat(sent.outcome().problems()).singleElement().hasFieldOrPropertyWithValue("id", name);
    assertThat(catalog.content().challenge(name)).isEmpty();
  }

  @Test
  void aFileThatTheRulesRefuseEndsWithTheReason() throws Exception {
    long staff = given.aStaffMember("METIER");

    SentRelease sent = carriedOut(staff, text("{"));

    assertThat(sent.deposit().state()).isEqualTo(Deposit.State.REFUSED);
    assertThat(sent.deposit().outcome().getString("code")).isEqualTo("release.unreadable");
    assertThat(sent.outcome()).isNull();
  }

  @Test
  void theRightIsAskedAgainWhenTheJobCarriesAFileOut() throws Exception {
    long teacher = given.aSchool().adminId();
    String name = releases.aName();

    long id =
        as(
            teacher,
            () -> deposits.add("release-import", null, "json", releases.of(name, name), 1_000));
    Deposit ended = jobs.ended(() -> as(teacher, () -> deposits.find("release-import", id)));

    assertThat(ended.state()).isEqualTo(Deposit.State.REFUSED);
    assertThat(ended.outcome().getString("code")).isEqualTo("forbidden");
    assertThat(catalog.content().challenge(name)).isEmpty();
  }

  @Test
  void onlyStaffInChargeOfContentSendReleases() throws Exception {
    assertRefused(
        Refusal.Kind.FORBIDDEN,
        () -> as(given.aStaffMember("CERTIF"), () -> sendRelease.send(text("{}"))));
    assertRefused(
        Refusal.Kind.FORBIDDEN,
        () -> as(given.aSchool().adminId(), () -> sendRelease.send(text("{}"))));
  }

  @Test
  void aFileIsShownToWhoSentItAlone() throws Exception {
    long id = as(given.aStaffMember("METIER"), () -> sendRelease.send(text("{")));

    assertRefused(
        Refusal.Kind.NOT_FOUND,
        () -> as(given.aStaffMember("METIER"), () -> sendRelease.follow(id)));
    assertRefused(
        Refusal.Kind.NOT_FOUND,
        () -> as(given.aSchool().adminId(), () -> sendLearnerFile.follow(id)));
  }

  @Test
  void aFileThatIsTooLargeIsNotKept() throws Exception {
    long teacher = given.aSchool().adminId();

    assertRefused(
        Refusal.Kind.TOO_LARGE,
        () -> as(teacher, () -> deposits.add("release-import", null, "json", text("123456"), 5)));
  }

  @Test
  void aLargeFileOfPupilsIsReadByAJobAndThenShown() throws Exception {
    School school = given.aSchool();
    byte[] file =
        SiecleFixture.file(
            school.uai(), new Eleve(1, SiecleFixture.ine(1), "MARTIN", "01/02/2009", "3A"));

    long id =
        as(
            school.adminId(),
            () ->
                sendLearnerFile.send(
                    school.organizationId(),
                    ImportMode.REPLACE,
                    "base de Mme X.xml",
                    stream(file)));
    Deposit ended = jobs.ended(() -> as(school.adminId(), () -> sendLearnerFile.follow(id)));

    assertThat(ended.state()).isEqualTo(Deposit.State.DONE);
    long importId = ended.outcome().getJsonNumber(CarryOutLearnerFile.IMPORT).longValue();
    assertThat(as(school.adminId(), () -> showImport.show(importId)).sent().pupils()).isEqualTo(1);
    assertThat(
            given.count(
                "select count(*) as number from learner where organization_id = ?",
                school.organizationId()))
        .as("pupils before it is applied")
        .isZero();
  }

  @Test
  void nobodySendsPupilsOfAnotherSchool() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();

    assertRefused(
        Refusal.Kind.NOT_FOUND,
        () ->
            as(
                school.adminId(),
                () ->
                    sendLearnerFile.send(
                        other.organizationId(), ImportMode.REPLACE, "x.xml", text("<x/>"))));
  }

  @Test
  void aFileThatFailsThreeTimesWaitsNoMore() throws Exception {
    long teacher = given.aSchool().adminId();
    // A job that does not exist: nobody else tries it.
    long id = as(teacher, () -> deposits.add("tried-deposit", null, "xml", text("x"), 5));

    assertThat(work.begin(id)).isTrue();
    assertThat(work.begin(id)).isTrue();
    assertThat(work.begin(id)).isTrue();
    assertThat(work.begin(id)).isFalse();
    assertThat(as(teacher, () -> deposits.find("tried-deposit", id)).state())
        .isEqualTo(Deposit.State.FAILED);
    assertThat(kept(id)).isZero();
  }

  private SentRelease carriedOut(long staff, InputStream file) throws Exception {
    long id = as(staff, () -> sendRelease.send(file));
    jobs.ended(() -> as(staff, () -> sendRelease.follow(id)).deposit());
    return as(staff, () -> sendRelease.follow(id));
  }

  private long activationsAuditedFor(long accountId) {
    return given.count(
        "select count(*) as number from audit_entry where action = 'release-activated' and actor_id = ?",
        accountId);
  }

  private long kept(long id) {
    return given.count(
        "select coalesce(length(content), 0) as number from deposit where id = ?", id);
  }

  private static InputStream text(String text) {
    return stream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void assertRefused(Refusal.Kind kind, Work work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }
}
