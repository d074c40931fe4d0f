package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.learner.SiecleFixture.Eleve;
import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.boundary.ShowImport.ShownImport;
import fr.pix.certif.learner.entity.ImportChanges.Change;
import fr.pix.certif.learner.entity.ImportChanges.Count;
import fr.pix.certif.learner.entity.ImportChanges.Kind;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.DoubleClickFixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportLearnersIT extends ContainerTest {

  @Inject PreviewImport previewImport;
  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject Database database;

  @Test
  void anImportMakesTheBaseExactlyTheFileAndDisablesWhoIsGone() throws Exception {
    School school = given.aSchool();
    apply(school, preview(school, pupil(1, "ROUX", "3A"), pupil(2, "ALI", "3A")), false);

    Merge merge =
        apply(school, preview(school, pupil(2, "ALI", "3B"), pupil(3, "NEUF", "3B")), false);

    assertThat(merge).isEqualTo(new Merge(1, 1, 1));
    assertThat(active(school)).isEqualTo(2);
    assertThat(
            given.count(
                "select count(*) as number from learner where organization_id = ? and disabled",
                school.organizationId()))
        .isEqualTo(1);
  }

  @Test
  void whatWouldChangeIsShownAndNothingIsTouchedBefore() throws Exception {
    School school = given.aSchool();
    apply(school, preview(school, pupil(1, "KEPT", "3A"), pupil(2, "MOVED", "3A")), false);
    apply(
        school,
        preview(school, pupil(1, "KEPT", "3A"), pupil(2, "MOVED", "3A"), pupil(3, "BACK", "3A")),
        false);
    apply(
        school,
        preview(
            school,
            pupil(1, "KEPT", "3A"),
            pupil(2, "MOVED", "3A"),
            pupil(4, "GONE", "3A"),
            pupil(5, "SAME", "3A")),
        false);

    long sent =
        preview(
            school,
            pupil(1, "KEPT", "3A"),
            pupil(2, "MOVED", "3B"),
            pupil(3, "BACK", "3A"),
            pupil(6, "SAME", "3A"),
            pupil(7, "TWIN", "3A"),
            pupil(8, "TWIN", "3B"));
    ShownImport shown = as(school.adminId(), () -> showImport.show(sent));

    assertThat(shown.counts().stream().collect(Collectors.toMap(Count::kind, Count::pupils)))
        .containsEntry(Kind.KEPT, 1)
        .containsEntry(Kind.CLASS, 1)
        .containsEntry(Kind.BACK, 1)
        .containsEntry(Kind.NEW, 3)
        .containsEntry(Kind.GONE, 2)
        .containsEntry(Kind.HOMONYM, 1)
        .containsEntry(Kind.OTHER_ID, 1);
    assertThat(shown.changes())
        .filteredOn(change -> change.kind() == Kind.OTHER_ID)
        .extracting(Change::lastName)
        .containsExactly("SAME");
    assertThat(shown.changes())
        .filteredOn(change -> change.kind() == Kind.HOMONYM)
        .as("in the classes of the file")
        .extracting(Change::oldDivision, Change::newDivision)
        .containsExactly(tuple(null, "3A, 3B"));
    assertThat(shown.sent().encoding()).isEqualTo("ISO-8859-15");
    assertThat(active(school)).isEqualTo(4);
  }

  @Test
  void aFileWithOneProblemChangesNothingUnlessTheValidPupilsAreChosen() throws Exception {
    School school = given.aSchool();
    apply(school, preview(school, pupil(1, "ROUX", "3A"), pupil(3, "PART", "3A")), false);

    long sent = preview(school, pupil(1, "ROUX", "3A").bornOn("31/02/2011"), pupil(2, "ALI", "3A"));
    refused(() -> apply(school, sent, false), "import.to-repair");
    assertThat(active(school)).isEqualTo(2);
    Merge merge = apply(school, sent, true);

    // The pupil to repair stays as they were; the one who is not in the file leaves.
    assertThat(merge).isEqualTo(new Merge(1, 0, 1));
    assertThat(active(school)).isEqualTo(2);
    assertThat(as(school.adminId(), () -> showImport.show(sent)).problems()).hasSize(1);
  }

  @Test
  void aPupilWhoseIdentifierIsWrongStaysByTheirNames() throws Exception {
    School school = given.aSchool();
    apply(school, preview(school, pupil(1, "ROUX", "3A"), pupil(2, "ALI", "3A")), false);

    long sent = preview(school, pupil(1, "ROUX", "3A").withIne("42"), pupil(2, "ALI", "3A"));
    Merge merge = apply(school, sent, true);

    assertThat(merge.disabled()).isZero();
    assertThat(active(school)).isEqualTo(2);
  }

  @Test
  void aFileWithoutAnyValidPupilCannotBeApplied() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();

    long wrong = preview(school, pupil(1, "ROUX", "3A").bornOn("x"));
    refused(() -> apply(school, wrong, true), "import.refused");
    long foreign =
        as(
            school.adminId(),
            () -> send(school, "e.xml", SiecleFixture.file(other.uai(), pupil(1, "ROUX", "3A"))));
    refused(() -> apply(school, foreign, true), "import.refused");
  }

  @Test
  void aRepeatedRequestGetsTheFirstOutcomeAndAnUnchangedFileWritesNothing() throws Exception {
    School school = given.aSchool();
    long sent = preview(school, pupil(1, "ROUX", "3A"));

    assertThat(apply(school, sent, false)).isEqualTo(new Merge(1, 0, 0));
    assertThat(apply(school, sent, false)).isEqualTo(new Merge(1, 0, 0));
    assertThat(apply(school, preview(school, pupil(1, "ROUX", "3A")), false))
        .isEqualTo(new Merge(0, 0, 0));
  }

  @Test
  void aFileShownBeforeAnotherWasAppliedIsStale() throws Exception {
    School school = given.aSchool();
    long first = preview(school, pupil(1, "ROUX", "3A"));
    long second = preview(school, pupil(2, "ALI", "3A"));

    refused(() -> apply(school, first, false), "import.missing");
    apply(school, second, false);
    long third = preview(school, pupil(3, "NEUF", "3A"));
    database.update(
        "update learner_import set applied_at = applied_at + interval '1 hour' where id = ?",
        second);
    refused(() -> apply(school, third, false), "import.stale");
    assertThat(active(school)).isEqualTo(1);
  }

  @Test
  void twoClicksAtOnceApplyOnce() throws Exception {
    School school = given.aSchool();
    long sent = preview(school, pupil(1, "ROUX", "3A"), pupil(2, "ALI", "3A"));

    assertThat(DoubleClickFixture.of(() -> apply(school, sent, false)))
        .containsExactly(new Merge(2, 0, 0), new Merge(2, 0, 0));
  }

  @Test
  void aFileGivenUpOrLostChangesNothing() throws Exception {
    School school = given.aSchool();
    long givenUp = preview(school, pupil(1, "ROUX", "3A"));
    as(
        school.adminId(),
        () -> {
          applyImport.giveUp(givenUp);
          return null;
        });
    refused(() -> apply(school, givenUp, false), "import.missing");
    refused(() -> as(school.adminId(), () -> showImport.show(givenUp)), "import.missing");

    long lost = preview(school, pupil(1, "ROUX", "3A"));
    database.update("delete from learner_import_pupil where import_id = ?", lost);
    refused(() -> apply(school, lost, false), "import.lost");
    assertThat(active(school)).isZero();
  }

  @Test
  void anAccountKnownElsewhereUnderTheSameIneAndBirthDateIsTheirsHereToo() throws Exception {
    School former = given.aSchool();
    School school = given.aSchool();
    apply(former, preview(former, pupil(1, "ROUX", "4A"), pupil(2, "ALI", "4A")), false);
    long account = given.anAccount();
    database.update(
        "update learner set account_id = ? where organization_id = ? and ine = ?",
        account,
        former.organizationId(),
        SiecleFixture.ine(1));
    database.update(
        "update learner set account_id = ? where organization_id = ? and ine = ?",
        given.anAccount(),
        former.organizationId(),
        SiecleFixture.ine(2));

    apply(
        school,
        preview(school, pupil(1, "ROUX", "3A"), pupil(2, "ALI", "3A").bornOn("02/02/2011")),
        false);

    assertThat(accounts(school)).containsExactly(account);
  }

  @Test
  void anotherSchoolsImportsLookMissing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long sent = preview(school, pupil(1, "ROUX", "3A"));

    refused(() -> as(other.adminId(), () -> showImport.show(sent)), "import.missing");
    refused(() -> apply(other, sent, false), "import.missing");
    refused(
        () -> as(other.adminId(), () -> send(school, "e.xml", new byte[0])),
        "organization.missing");
    long nobodyInParticular = given.anAccount();
    assertThatThrownBy(() -> as(nobodyInParticular, () -> showImport.show(sent)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }

  private long preview(School school, Eleve... pupils) throws Exception {
    return as(
        school.adminId(),
        () -> send(school, "eleves.xml", SiecleFixture.file(school.uai(), pupils)));
  }

  private long send(School school, String name, byte[] file) {
    return previewImport.preview(school.organizationId(), name, new ByteArrayInputStream(file));
  }

  private Merge apply(School school, long importId, boolean validOnly) throws Exception {
    return as(school.adminId(), () -> applyImport.apply(importId, validOnly));
  }

  private long active(School school) {
    return given.count(
        "select count(*) as number from learner where organization_id = ? and not disabled",
        school.organizationId());
  }

  private List<Long> accounts(School school) {
    return database.list(
        "select account_id from learner where organization_id = ? and account_id is not null",
        row -> row.number("account_id"),
        school.organizationId());
  }

  private static Eleve pupil(int n, String lastName, String division) {
    return new Eleve(n, SiecleFixture.ine(n), lastName, "01/02/2011", division);
  }

  private static void refused(Callable<?> work, String code) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
