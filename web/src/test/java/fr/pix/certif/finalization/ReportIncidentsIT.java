package fr.pix.certif.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.DeleteIssueReport;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizationSheet.Report;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every incident that a centre may report of a test, what each asks for, and the old kinds that
 * nobody makes any more; what a candidate who ends meanwhile changes.
 */
class ReportIncidentsIT extends ContainerTest {

  private static final String WORDS = "Ce qui est écrit sur le PV.";

  /** Code, description required, question number required, as the paper form says. */
  private static final List<String> TABLE =
      List.of(
          "C1 D", "C2 D", "C4 D", "C6", "C7 D", "C8 D", "E1 Q", "E2 Q", "E3 Q", "E4 Q", "E5 Q",
          "E8 Q", "E9 Q", "E10 Q", "E11 Q", "E12 Q");

  @Inject AddIssueReport addReport;
  @Inject DeleteIssueReport deleteReport;
  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject FinalizeSession finalizeSession;
  @Inject StartOrResume startOrResume;
  @Inject SubmitAnswer submitAnswer;
  @Inject CompleteTest completeTest;
  @Inject RoomFixture rooms;

  private Room room;
  private Pupil pupil;
  private long certification;

  @BeforeEach
  void aTestUnderWay() throws Exception {
    room = rooms.aRoom();
    pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    certification =
        as(pupil.accountId(), () -> startOrResume.enter(room.sessionId(), room.accessCode()));
  }

  @Test
  void theFormOffersTheKindsOfThePaperInItsOrder() {
    assertThat(IssueKind.creatable())
        .extracting(
            kind ->
                kind.code()
                    + (kind.requiresDescription() ? " D" : "")
                    + (kind.requiresQuestionNumber() ? " Q" : ""))
        .containsExactlyElementsOf(TABLE);
  }

  @Test
  void eachKindIsKeptWithWhatItAsksForAndNothingElse() throws Exception {
    for (IssueKind kind : IssueKind.creatable()) {
      add(draft(kind, "  " + WORDS + "  ", 7));
    }

    List<Report> reports = reports();
    assertThat(reports)
        .extracting(Report::kind)
        .containsExactlyInAnyOrderElementsOf(IssueKind.creatable());
    assertThat(reports)
        .allSatisfy(
            report -> {
              assertThat(report.description()).isEqualTo(WORDS);
              assertThat(report.questionNumber())
                  .isEqualTo(report.kind().requiresQuestionNumber() ? 7 : null);
            });
  }

  @Test
  void whatAKindAsksForAndIsMissingIsSaidBesideItsField() {
    for (IssueKind kind : IssueKind.creatable()) {
      List<String> expected = new ArrayList<>();
      if (kind.requiresDescription()) {
        expected.add("description issue.description-required");
      }
      if (kind.requiresQuestionNumber()) {
        expected.add("questionNumber issue.question-number-required");
      }
      if (!expected.isEmpty()) {
        assertThat(violations(draft(kind, "   ", null)))
            .as(kind.code())
            .containsExactlyElementsOf(expected);
      }
    }
  }

  @Test
  void aQuestionHasANumberFromOneToFiveHundredAndWordsAreFiveHundredCharacters() throws Exception {
    IssueKind image = IssueKind.IMAGE_NOT_DISPLAYING;

    for (int number : List.of(-1, 0, 501)) {
      assertThat(violations(draft(image, null, number)))
          .containsExactly("questionNumber issue.question-number-out-of-range");
    }
    assertThat(violations(draft(image, "x".repeat(501), 1)))
        .containsExactly("description issue.description-too-long");
    add(draft(image, "x".repeat(500), 1));
    add(draft(image, null, 500));
    assertThat(reports()).hasSize(2);
  }

  @Test
  void aCategoryOfSeveralKindsNeedsOneOfThem() {
    assertThat(violations(new IssueReportDraft(null, null, WORDS, 1)))
        .containsExactly("category issue.category-required");
    for (IssueCategory category :
        List.of(IssueCategory.CANDIDATE_INFORMATIONS_CHANGES, IssueCategory.IN_CHALLENGE)) {
      assertThat(violations(new IssueReportDraft(category, null, WORDS, 1)))
          .containsExactly("subcategory issue.subcategory-required");
    }
    assertThat(
            violations(
                new IssueReportDraft(
                    IssueCategory.IN_CHALLENGE, IssueSubcategory.NAME_OR_BIRTHDATE, WORDS, 1)))
        .containsExactly("subcategory issue.subcategory-required");
  }

  @Test
  void oldKindsAreMadeNoMore() throws Exception {
    List<IssueKind> old =
        Stream.of(IssueKind.values()).filter(kind -> !kind.isCreatable()).toList();

    assertThat(old)
        .extracting(IssueKind::code)
        .containsExactlyInAnyOrder("C3", "C5", "E6/E7", "E6/E7", "", "");
    for (IssueKind kind : old) {
      assertThat(violations(draft(kind, WORDS, 1)))
          .as(kind.name())
          .contains("category issue.kind-deprecated");
    }
    assertThat(reports()).isEmpty();
  }

  @Test
  void aReportIsTakenBackByItsCentreUntilTheSessionIsFinalised() throws Exception {
    long first = add(draft(IssueKind.FRAUD, null, null));
    long second = add(draft(IssueKind.FRAUD, null, null));

    assertThatThrownBy(() -> delete(given.aSchool().adminId(), first))
        .hasMessage("issue.report-not-found");
    delete(admin(), first);
    assertThatThrownBy(() -> delete(admin(), first)).hasMessage("issue.report-not-found");
    complete();
    assertThat(finalizeSeen(sheet().fingerprint()).finalized()).isTrue();
    assertThatThrownBy(() -> delete(admin(), second)).hasMessage("finalization.session-closed");
    assertThat(reports()).extracting(Report::id).containsExactly(second);
  }

  @Test
  void aCandidateWhoEndsMeanwhileNeedsNoReasonAndTheSheetIsLookedAtAgain() throws Exception {
    as(admin(), () -> setReason(AbortReason.CANDIDATE));
    long report = add(draft(IssueKind.FRAUD, null, null));
    SheetFingerprint seen = sheet().fingerprint();
    complete();

    FinalizeSession.Outcome outcome = finalizeSeen(seen);

    assertThat(outcome.finalized()).isFalse();
    assertThat(outcome.finishedMeanwhile()).hasSize(1);
    assertThat(sheet().finalized()).isFalse();
    assertThat(sheet().finished())
        .singleElement()
        .satisfies(line -> assertThat(line.reason()).isNull())
        .satisfies(
            line -> assertThat(line.reports()).extracting(Report::id).containsExactly(report));
    assertThatThrownBy(() -> finalizeSeen(seen)).hasMessage("finalization.tests-changed");
    assertThatThrownBy(() -> as(admin(), () -> setReason(AbortReason.TECHNICAL)))
        .hasMessage("finalization.test-finished");
    assertThat(finalizeSeen(sheet().fingerprint()).finalized()).isTrue();
  }

  private static IssueReportDraft draft(IssueKind kind, String description, Integer question) {
    return new IssueReportDraft(
        kind.category(), kind.subcategory().orElse(null), description, question);
  }

  private long add(IssueReportDraft draft) throws Exception {
    return as(admin(), () -> addReport.add(certification, draft));
  }

  private List<String> violations(IssueReportDraft draft) {
    try {
      add(draft);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.violations().stream().map(ReportIncidentsIT::said).toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String said(Violation violation) {
    return violation.field() + " " + violation.code();
  }

  private Object delete(long account, long report) throws Exception {
    return as(
        account,
        () -> {
          deleteReport.delete(report);
          return null;
        });
  }

  private Object setReason(AbortReason reason) {
    setAbortReason.set(certification, reason);
    return null;
  }

  private void complete() throws Exception {
    as(
        pupil.accountId(),
        () -> {
          long questions =
              given.count(
                  "select questions as number from certification_draw where certification_id = ?",
                  certification);
          for (int n = 1; n <= questions; n++) {
            submitAnswer.submit(certification, n, "#ABAND#");
          }
          completeTest.complete(certification);
          return null;
        });
  }

  private FinalizeSession.Outcome finalizeSeen(SheetFingerprint seen) throws Exception {
    return as(
        admin(),
        () ->
            finalizeSession.finalizeSession(
                room.sessionId(), seen, new Declaration(false, false, null)));
  }

  private FinalizationSheet sheet() throws Exception {
    return as(admin(), () -> readSheet.read(room.sessionId()));
  }

  private List<Report> reports() throws Exception {
    return sheet().line(certification).orElseThrow().reports();
  }

  private long admin() {
    return room.school().adminId();
  }
}
