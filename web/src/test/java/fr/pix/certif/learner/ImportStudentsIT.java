package fr.pix.certif.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.OwnReconciliation;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.learner.entity.ImportChanges.Count;
import fr.pix.certif.learner.entity.ImportChanges.Kind;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A university's list of students: added to or replaced, and kept apart from every other one. */
class ImportStudentsIT extends ContainerTest {

  private static final String HEADER =
      "Numéro étudiant;Nom de famille;Premier prénom;Date de naissance (jj/mm/aaaa);Groupe;Diplôme\n";
  private static final String ADA = "U1;OKAFOR;Ada;09/09/2001;TD 1;Licence\n";
  private static final String TOM = "U2;ROUX;Tom;01/02/2004;TD 1;Licence\n";

  @Inject PreviewImport previewImport;
  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject LearnerQueries learners;
  @Inject OwnReconciliation reconciliation;
  @Inject Database database;

  @Test
  void aFileThatAddsLeavesTheOthersInTheList() throws Exception {
    School university = aUniversity();
    apply(university, ImportMode.ADD, ADA);

    long sent = send(university, ImportMode.ADD, TOM);
    var shown = as(university.adminId(), () -> showImport.show(sent));
    Merge merge = as(university.adminId(), () -> applyImport.apply(sent, false));

    assertThat(shown.counts()).containsExactly(new Count(Kind.NEW, 1));
    assertThat(merge).isEqualTo(new Merge(1, 0, 0));
    assertThat(active(university)).isEqualTo(2);
  }

  @Test
  void aFileThatReplacesHasTheOthersLeave() throws Exception {
    School university = aUniversity();
    apply(university, ImportMode.ADD, ADA);

    long sent = send(university, ImportMode.REPLACE, TOM);
    var shown = as(university.adminId(), () -> showImport.show(sent));

    assertThat(shown.counts())
        .containsExactlyInAnyOrder(new Count(Kind.NEW, 1), new Count(Kind.GONE, 1));
    assertThat(as(university.adminId(), () -> applyImport.apply(sent, false)))
        .isEqualTo(new Merge(1, 0, 1));
    assertThat(active(university)).isEqualTo(1);
  }

  @Test
  void theStudiesOfAStudentFollowTheFileAndTheNumberIsShownAsTheUniversityWritesIt()
      throws Exception {
    School university = aUniversity();
    apply(university, ImportMode.ADD, ADA);

    Merge merge = apply(university, ImportMode.ADD, ADA.replace("Licence", "Master"));

    long id =
        given.count(
            "select id as number from learner where organization_id = ?",
            university.organizationId());
    var card = as(university.adminId(), () -> learners.card(id));
    assertThat(merge).isEqualTo(new Merge(0, 1, 0));
    assertThat(card.student()).isTrue();
    assertThat(card.ine()).isEqualTo("U1");
    assertThat(card.studies().diploma()).isEqualTo("Master");
  }

  @Test
  void theAccountOfAnotherUniversitysStudentOfTheSameNumberIsNotInherited() throws Exception {
    School university = aUniversity();
    School other = aUniversity();
    apply(university, ImportMode.ADD, ADA);
    database.update(
        "update learner set account_id = ? where organization_id = ?",
        given.anAccount(),
        university.organizationId());

    apply(other, ImportMode.ADD, ADA);

    assertThat(
            given.count(
                "select count(*) as number from learner where organization_id = ? and account_id is not null",
                other.organizationId()))
        .isZero();
  }

  @Test
  void aStudentIsReconciledByStudentNumberAndBirthDate() throws Exception {
    School university = aUniversity();
    apply(university, ImportMode.ADD, ADA);
    long account = given.anAccount();

    as(
        account,
        () -> {
          reconciliation.reconcile(
              university.organizationId(),
              new OwnReconciliation.Identity("u1", null, null, LocalDate.of(2001, 9, 9)));
          return null;
        });

    assertThat(
            given.count(
                "select account_id as number from learner where organization_id = ?",
                university.organizationId()))
        .isEqualTo(account);
  }

  @Test
  void whatIsNoFileOfStudentsIsRefusedAndNothingChanges() throws Exception {
    School university = aUniversity();

    refused("file.students-not-csv", () -> send(university, ImportMode.ADD, "eleves.xml", ADA));
    refused(
        "file.students.csv-encoding",
        () ->
            as(
                university.adminId(),
                () ->
                    previewImport.preview(
                        university.organizationId(),
                        ImportMode.ADD,
                        "etudiants.csv",
                        new ByteArrayInputStream("Nom;Prénom\nRoux;Tom".getBytes(UTF_8)))));
    refused(
        "file.too-large",
        () -> send(university, ImportMode.ADD, "e.csv", "x".repeat(10 * 1024 * 1024)));
    assertThat(active(university)).isZero();
  }

  @Test
  void aWindowsSpreadsheetIsReadAndItsEncodingTold() throws Exception {
    School university = aUniversity();
    byte[] file = (HEADER + ADA).getBytes(Charset.forName("windows-1252"));

    long sent =
        as(
            university.adminId(),
            () ->
                previewImport.preview(
                    university.organizationId(),
                    ImportMode.ADD,
                    "e.csv",
                    new ByteArrayInputStream(file)));

    assertThat(as(university.adminId(), () -> showImport.show(sent)).sent().encoding())
        .isEqualTo("Windows-1252");
  }

  @Test
  void aSchoolHasNoFileThatAddsNorOneOfStudents() throws Exception {
    School school = given.aSchool();

    refused("import.schools-replace", () -> send(school, ImportMode.ADD, "eleves.xml", ""));
    refused("file.csv-elsewhere", () -> send(school, ImportMode.REPLACE, ADA));
  }

  @Test
  void anotherUniversityLooksMissing() throws Exception {
    School university = aUniversity();
    School other = aUniversity();
    long sent = send(university, ImportMode.ADD, ADA);

    refused(
        "organization.missing",
        () ->
            as(
                other.adminId(),
                () ->
                    previewImport.preview(
                        university.organizationId(),
                        ImportMode.ADD,
                        "e.csv",
                        new ByteArrayInputStream((HEADER + ADA).getBytes(UTF_8)))));
    refused("import.missing", () -> as(other.adminId(), () -> applyImport.apply(sent, false)));
  }

  @Test
  void aFileSentBeforeAnotherWasAppliedIsStale() throws Exception {
    School university = aUniversity();
    long old = send(university, ImportMode.ADD, ADA);
    long newer = send(university, ImportMode.ADD, TOM);
    as(university.adminId(), () -> applyImport.apply(newer, false));

    refused("import.missing", () -> as(university.adminId(), () -> applyImport.apply(old, false)));
    assertThat(active(university)).isEqualTo(1);
  }

  private School aUniversity() {
    School school = given.aSchool();
    database.update("update organization set type = 'SUP' where id = ?", school.organizationId());
    database.update("update center set type = 'SUP' where id = ?", school.centerId());
    return school;
  }

  private Merge apply(School university, ImportMode mode, String lines) throws Exception {
    long sent = send(university, mode, lines);
    return as(university.adminId(), () -> applyImport.apply(sent, false));
  }

  private long send(School university, ImportMode mode, String lines) throws Exception {
    return send(university, mode, "etudiants.csv", lines);
  }

  private long send(School university, ImportMode mode, String name, String lines)
      throws Exception {
    byte[] file = (HEADER + lines).getBytes(UTF_8);
    return as(
        university.adminId(),
        () ->
            previewImport.preview(
                university.organizationId(), mode, name, new ByteArrayInputStream(file)));
  }

  private long active(School university) {
    return given.count(
        "select count(*) as number from learner where organization_id = ? and not disabled",
        university.organizationId());
  }

  private static void refused(String code, Callable<?> work) {
    Refusal refusal = catchThrowableOfType(Refusal.class, work::call);
    assertThat(refusal).as(code).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }
}
