package fr.pix.certif.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.boundary.ImportCenters;
import fr.pix.certif.center.boundary.ImportExceptions;
import fr.pix.certif.enrolment.CandidateFileFixture;
import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.CandidatesSheet;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile;
import fr.pix.certif.enrolment.boundary.ImportCandidates;
import fr.pix.certif.enrolment.boundary.SendCandidateFile;
import fr.pix.certif.framework.boundary.ImportRelease;
import fr.pix.certif.learner.SiecleFixture;
import fr.pix.certif.learner.SiecleFixture.Eleve;
import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.positioning.boundary.ImportProfiles;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.deposit.Progress;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Three thousand damaged files, of every kind that people send: each is read or refused in words,
 * and what is refused has written nothing. A failure names its seed, which makes the file again.
 */
class MutatedFilesIT extends ContainerTest {

  private static final Duration TOO_SLOW = Duration.ofSeconds(20);

  private static final String[] LIST = {
    CandidateFileFixture.line("Roux", "Zoé"), CandidateFileFixture.line("Ali", "Léo")
  };

  @Inject PreviewImport previewImport;
  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject ImportProfiles importProfiles;
  @Inject ImportCenters importCenters;
  @Inject ImportExceptions importExceptions;
  @Inject ImportRelease importRelease;
  @Inject SendCandidateFile sendCandidates;
  @Inject CheckCandidateFile checkCandidates;
  @Inject ImportCandidates importCandidates;
  @Inject CandidatesSheet candidatesSheet;
  @Inject CandidateFileFixture lists;
  @Inject Database database;

  /** Sends a file; tells how many rows it says to have added. */
  private interface Upload {
    long send(byte[] file) throws Exception;
  }

  @Test
  void pupilsOfTheMinistry() throws Exception {
    School school = aSchoolWithPupils();
    send(
        "siecle",
        900,
        SiecleFixture.file(school.uai(), pupil(1, "ROUX"), pupil(2, "ALI"), pupil(3, "NEUF")),
        learners(school),
        file -> imported(school, "eleves.xml", file));
  }

  @Test
  void damagedArchives() throws Exception {
    School school = aSchoolWithPupils();
    byte[] file = SiecleFixture.file(school.uai(), pupil(1, "ROUX"), pupil(4, "NEUF"));
    send(
        "siecle-zip",
        300,
        MutationFixture.zipped("eleves.xml", file),
        learners(school),
        archive -> imported(school, "eleves.zip", archive));
  }

  @Test
  void damagedFilesInSoundArchives() throws Exception {
    School school = aSchoolWithPupils();
    send(
        "siecle-zipped",
        300,
        SiecleFixture.file(school.uai(), pupil(1, "ROUX"), pupil(4, "NEUF")),
        learners(school),
        file -> imported(school, "eleves.zip", MutationFixture.zipped("eleves.xml", file)));
  }

  @Test
  void pupilsOfAgriculture() throws Exception {
    School school = aSchoolWithPupils();
    database.update(
        "update organization set tags = '{SoundFiles.AGRICULTURE}' where id = ?",
        school.organizationId());
    send(
        "agriculture",
        500,
        SoundFiles.AGRICULTURE.getBytes(UTF_8),
        learners(school),
        file -> imported(school, "eleves.csv", file));
  }

  @Test
  void studentsOfAUniversity() throws Exception {
    School school = aSchoolWithPupils();
    database.update("update organization set type = 'SUP' where id = ?", school.organizationId());
    send(
        "university",
        300,
        SoundFiles.STUDENTS.getBytes(UTF_8),
        learners(school),
        file -> imported(school, "etudiants.csv", file));
  }

  @Test
  void profiles() throws Exception {
    long staff = given.aStaffMember("SUPPORT");
    send(
        "profiles",
        400,
        SoundFiles.PROFILES.getBytes(UTF_8),
        "select count(*) as number from profile",
        file -> as(staff, () -> importProfiles.importFile(file)).pupils());
  }

  @Test
  void centres() throws Exception {
    long staff = given.aStaffMember("SUPER_ADMIN");
    send(
        "centres",
        300,
        SoundFiles.CENTERS.getBytes(UTF_8),
        "select count(*) as number from center",
        file -> as(staff, () -> importCenters.importFile(stream(file))).created());
  }

  @Test
  void exceptions() throws Exception {
    long staff = given.aStaffMember("SUPER_ADMIN");
    send(
        "exceptions",
        200,
        SoundFiles.EXCEPTIONS.formatted(given.aSchool().uai()).getBytes(UTF_8),
        "select count(*) as number from opening_rule",
        file -> as(staff, () -> importExceptions.importFile(stream(file), false)).added());
  }

  /** The sheet of a session itself: an archive. */
  @Test
  void candidates() throws Exception {
    Center center = lists.aUniversity();
    long session = lists.aSession(center);
    String rows = "select count(*) as number from candidate where session_id = " + session;
    replaced(center, session, CandidateFileFixture.file(LIST));
    byte[] sheet = as(center.adminId(), () -> candidatesSheet.of(session));
    send("candidates-ods", 200, sheet, rows, file -> replaced(center, session, file));
    send(
        "candidates-csv",
        200,
        CandidateFileFixture.file(LIST),
        rows,
        file -> replaced(center, session, file));
  }

  /** Sent, then replacing the list when nothing is wrong; by how many the list has grown. */
  private long replaced(Center center, long session, byte[] file) throws Exception {
    long before = lists.candidates(session);
    long sent = as(center.adminId(), () -> sendCandidates.send(session, stream(file)));
    var checked = as(center.adminId(), () -> checkCandidates.check(sent));
    assertThat(lists.candidates(session)).as("candidates after a check").isEqualTo(before);
    if (!checked.check().problems().isEmpty()) {
      return 0;
    }
    return as(center.adminId(), () -> importCandidates.importFile(sent, checked.state())) - before;
  }

  @Test
  void releases() throws Exception {
    long staff = given.aStaffMember("METIER");
    send(
        "releases",
        100,
        SoundFiles.RELEASE.getBytes(UTF_8),
        "select count(*) as number from content_release",
        file -> {
          var outcome = as(staff, () -> importRelease.importFile(stream(file), Progress.UNWATCHED));
          assertThat(outcome.problems()).isNotEmpty();
          return 0;
        });
  }

  /**
   * Sends files made of a sound one.
   *
   * @param rows counts what an import adds to; what it says to have added is all that it has
   */
  private void send(String kind, int files, byte[] sound, String rows, Upload upload)
      throws Exception {
    long slowest = 0;
    long before = given.count(rows);
    for (int seed = 0; seed < files; seed++) {
      byte[] file = MutationFixture.mutated(sound, seed);
      long start = System.nanoTime();
      long added;
      try {
        added = upload.send(file);
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isNotBlank();
        added = 0;
      } catch (Exception failure) {
        throw new AssertionError(kind + ", seed " + seed, failure);
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
      long after = given.count(rows);
      assertThat(after - before).as("rows after %s, seed %d", kind, seed).isEqualTo(added);
      before = after;
    }
    assertThat(Duration.ofNanos(slowest)).isLessThan(TOO_SLOW);
  }

  /** Previewed without touching the base, then applied when the file is sound. */
  private long imported(School school, String name, byte[] file) throws Exception {
    String base = learners(school);
    long before = given.count(base);
    long sent =
        as(
            school.adminId(),
            () -> previewImport.preview(school.organizationId(), name, stream(file)));
    var shown = as(school.adminId(), () -> showImport.show(sent));
    assertThat(given.count(base)).as("pupils after a preview").isEqualTo(before);
    if (shown.sent().refused() || !shown.problems().isEmpty()) {
      return 0;
    }
    Merge merge = as(school.adminId(), () -> applyImport.apply(sent, false));
    return merge.created();
  }

  /** Pupils of a school, those gone included: none is ever lost. */
  private static String learners(School school) {
    return "select count(*) as number from learner where organization_id = "
        + school.organizationId();
  }

  private School aSchoolWithPupils() throws Exception {
    School school = given.aSchool();
    byte[] file = SiecleFixture.file(school.uai(), pupil(1, "ROUX"), pupil(2, "ALI"));
    assertThat(imported(school, "eleves.xml", file)).isEqualTo(2);
    return school;
  }

  private static Eleve pupil(int n, String lastName) {
    return new Eleve(n, SiecleFixture.ine(n), lastName, "01/02/2011", "3A");
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }
}
