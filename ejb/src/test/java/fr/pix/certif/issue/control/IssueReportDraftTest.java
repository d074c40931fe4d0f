package fr.pix.certif.issue.control;

import static fr.pix.certif.issue.control.IssueCategory.CANDIDATE_INFORMATIONS_CHANGES;
import static fr.pix.certif.issue.control.IssueCategory.FRAUD;
import static fr.pix.certif.issue.control.IssueCategory.IN_CHALLENGE;
import static fr.pix.certif.issue.control.IssueCategory.SIGNATURE_ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueReportDraftTest {

  @Test
  void aReportWithoutCategoryIsRefused() {
    assertThat(codes(new IssueReportDraft(null, null, "x", 1)))
        .containsExactly("issue.category-required");
  }

  @Test
  void aCategoryThatDistinguishesSeveralIncidentsNeedsOne() {
    assertThat(codes(new IssueReportDraft(IN_CHALLENGE, null, null, 1)))
        .containsExactly("issue.subcategory-required");
    assertThat(codes(new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.NAME_OR_BIRTHDATE, "", 1)))
        .containsExactly("issue.subcategory-required");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\n"})
  void aRequiredDescriptionMustSaySomething(String description) {
    var draft = new IssueReportDraft(SIGNATURE_ISSUE, null, description, null);

    assertThat(draft.violations())
        .containsExactly(Violation.of("description", "issue.description-required"));
  }

  @Test
  void aDescriptionHoldsFiveHundredCharacters() {
    assertThat(codes(new IssueReportDraft(FRAUD, null, " " + "x".repeat(500) + " ", null)))
        .isEmpty();
    assertThat(codes(new IssueReportDraft(FRAUD, null, "x".repeat(501), null)))
        .containsExactly("issue.description-too-long");
  }

  @Test
  void aReportOnAQuestionNeedsItsNumber() {
    var draft = new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, null, null);

    assertThat(codes(draft)).containsExactly("issue.question-number-required");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 500})
  void aQuestionNumberFromOneToFiveHundredIsAccepted(int number) {
    var draft = new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, null, number);

    assertThat(draft.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 501})
  void aQuestionNumberOutOfRangeIsRefused(int number) {
    var draft = new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, null, number);

    assertThat(codes(draft)).containsExactly("issue.question-number-out-of-range");
  }

  @ParameterizedTest
  @EnumSource
  void onlyCreatableKindsAreAccepted(IssueKind kind) {
    var draft =
        new IssueReportDraft(kind.category(), kind.subcategory().orElse(null), "description", 1);

    if (kind.isCreatable()) {
      assertThat(draft.violations()).isEmpty();
    } else {
      assertThat(codes(draft)).containsExactly("issue.kind-deprecated");
    }
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    var draft = new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.OTHER, "x".repeat(501), 0);

    assertThat(codes(draft))
        .containsExactly(
            "issue.kind-deprecated",
            "issue.question-number-out-of-range",
            "issue.description-too-long");
  }

  @Test
  void aKeptDraftForgetsWhatItsKindDoesNotKeep() {
    var draft = new IssueReportDraft(FRAUD, IssueSubcategory.SKIP_ON_OOPS, "  vu  ", 4);

    assertThat(draft.normalised()).isEqualTo(new IssueReportDraft(FRAUD, null, "vu", null));
  }

  @Test
  void aKeptDraftKeepsWhatItsKindNeeds() {
    var onQuestion = new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, " ", 4);
    var onIdentity =
        new IssueReportDraft(
            CANDIDATE_INFORMATIONS_CHANGES, IssueSubcategory.NAME_OR_BIRTHDATE, "Zoé", 4);

    assertThat(onQuestion.normalised())
        .isEqualTo(new IssueReportDraft(IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, null, 4));
    assertThat(onIdentity.normalised().questionNumber()).isNull();
  }

  private static List<String> codes(IssueReportDraft draft) {
    return draft.violations().stream().map(Violation::code).toList();
  }
}
