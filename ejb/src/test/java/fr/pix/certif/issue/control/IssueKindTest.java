package fr.pix.certif.issue.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueKindTest {

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          CANDIDATE_INFORMATIONS_CHANGES, NAME_OR_BIRTHDATE,       C1,    true,  false, true,  true
          CANDIDATE_INFORMATIONS_CHANGES, EXTRA_TIME_PERCENTAGE,   C2,    true,  false, false, true
          SIGNATURE_ISSUE,                -,                       C4,    true,  false, false, true
          FRAUD,                          -,                       C6,    false, false, true,  true
          NON_BLOCKING_TECHNICAL_ISSUE,   -,                       C7,    true,  false, false, true
          NON_BLOCKING_CANDIDATE_ISSUE,   -,                       C8,    true,  false, false, true
          IN_CHALLENGE,                   IMAGE_NOT_DISPLAYING,    E1,    false, true,  true,  true
          IN_CHALLENGE,                   EMBED_NOT_WORKING,       E2,    false, true,  true,  true
          IN_CHALLENGE,                   FILE_NOT_OPENING,        E3,    false, true,  true,  true
          IN_CHALLENGE,                   WEBSITE_UNAVAILABLE,     E4,    false, true,  true,  true
          IN_CHALLENGE,                   WEBSITE_BLOCKED,         E5,    false, true,  true,  true
          IN_CHALLENGE,                   LINK_NOT_WORKING,        E6/E7, false, true,  true,  false
          IN_CHALLENGE,                   OTHER,                   E6/E7, false, true,  true,  false
          IN_CHALLENGE,                   EXTRA_TIME_EXCEEDED,     E8,    false, true,  true,  true
          IN_CHALLENGE,                   SOFTWARE_NOT_WORKING,    E9,    false, true,  true,  true
          IN_CHALLENGE,                   UNINTENTIONAL_FOCUS_OUT, E10,   false, true,  true,  true
          IN_CHALLENGE,                   SKIP_ON_OOPS,            E11,   false, true,  true,  true
          IN_CHALLENGE,                   ACCESSIBILITY_ISSUE,     E12,   false, true,  true,  true
          TECHNICAL_PROBLEM,              -,                       '',    true,  false, true,  false
          OTHER,                          -,                       '',    false, false, true,  false
          LATE_OR_LEAVING,                LEFT_EXAM_ROOM,          C3,    false, false, false, false
          CONNECTION_OR_END_SCREEN,       -,                       C5,    false, false, false, false
          """)
  void everyKindHasItsCodeAndItsDemands(
      IssueCategory category,
      IssueSubcategory subcategory,
      String code,
      boolean described,
      boolean numbered,
      boolean impactful,
      boolean creatable) {
    IssueKind kind = IssueKind.of(category, subcategory).orElseThrow();

    assertThat(kind.category()).isEqualTo(category);
    assertThat(kind.subcategory().orElse(null)).isEqualTo(subcategory);
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.requiresDescription()).isEqualTo(described);
    assertThat(kind.requiresQuestionNumber()).isEqualTo(numbered);
    assertThat(kind.isImpactful()).isEqualTo(impactful);
    assertThat(kind.isCreatable()).isEqualTo(creatable);
  }

  @Test
  void theFormOffersTheKindsInTheOrderOfTheirCodes() {
    assertThat(IssueKind.creatable())
        .extracting(IssueKind::code)
        .containsExactly(
            "C1", "C2", "C4", "C6", "C7", "C8", "E1", "E2", "E3", "E4", "E5", "E8", "E9", "E10",
            "E11", "E12");
  }

  @Test
  void aPairThatDoesNotExistHasNoKind() {
    assertThat(IssueKind.of(IssueCategory.IN_CHALLENGE, null)).isEmpty();
    assertThat(IssueKind.of(IssueCategory.IN_CHALLENGE, IssueSubcategory.NAME_OR_BIRTHDATE))
        .isEmpty();
  }

  @Test
  void aSubcategoryIsIgnoredWhereTheCategoryHasNone() {
    assertThat(IssueKind.of(IssueCategory.FRAUD, IssueSubcategory.SKIP_ON_OOPS))
        .contains(IssueKind.FRAUD);
  }

  @Test
  void everyKindIsFoundByItsPair() {
    for (IssueKind kind : IssueKind.values()) {
      assertThat(IssueKind.of(kind.category(), kind.subcategory().orElse(null))).contains(kind);
    }
  }
}
