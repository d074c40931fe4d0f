package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.pix.certif.enrolment.control.CandidateFileCheck.Present;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CandidateFileCheckTest {

  private static final EntryRules RULES =
      new EntryRules(
          BirthPlaceRuleTest.PLACES,
          new Terms(false, Set.of(), LocalDate.of(2026, 11, 28)),
          EntryField::column);

  @Test
  void whoStaysWhoComesAndWhoGoesIsTold() {
    CandidateFileCheck check =
        check(
            List.of(candidate(2, "Roux", "Zoé"), candidate(3, "Ali", "Léo")),
            standing("Roux", "zoé"),
            standing("Neuf", "Mia"));

    assertThat(check.problems()).isEmpty();
    assertThat(check.candidates())
        .extracting(NewCandidate::lastName)
        .containsExactly("Roux", "Ali");
    assertThat(check.kept()).isOne();
    assertThat(check.added()).isOne();
    assertThat(check.gone()).containsExactly("Mia Neuf");
  }

  @Test
  void everyProblemOfEveryLineIsToldAtOnce() {
    SheetCandidate wrong =
        with(
            candidate(4, "Neuf", "Mia"),
            Map.of(
                SheetColumn.BIRTHDATE, "31/02/2004",
                SheetColumn.SEX, "X",
                SheetColumn.BIRTH_COUNTRY, "Atlantide",
                SheetColumn.EXTRA_TIME, "beaucoup"));

    CandidateFileCheck check =
        check(List.of(candidate(2, "Roux", "Zoé"), wrong, candidate(3, "", "Léo")));

    assertThat(check.problems())
        .extracting(SheetProblem::line, SheetProblem::candidate, SheetProblem::column)
        .containsExactly(
            tuple(3, "Léo", "Nom de naissance"),
            tuple(4, "Mia Neuf", "Pays"),
            tuple(4, "Mia Neuf", "Date de naissance (format : jj/mm/aaaa)"),
            tuple(4, "Mia Neuf", "Sexe (M ou F)"),
            tuple(4, "Mia Neuf", "Temps majoré ?"));
    assertThat(check.violations())
        .extracting(Violation::field, Violation::code)
        .contains(tuple("4", "enrolment.country-unknown"));
  }

  /** Case, accents and hyphens apart, at the door they are one person. */
  @Test
  void somebodyTwiceInTheSheetIsToldAtTheSecondLine() {
    CandidateFileCheck check =
        check(
            List.of(
                candidate(2, "Roux-Ali", "Zoé"),
                with(candidate(7, "ROUX ALI", "Zoe"), Map.of(SheetColumn.SEX, "?"))));

    assertThat(check.problems())
        .extracting(SheetProblem::line, SheetProblem::code)
        .containsExactly(tuple(7, "enrolment.sex-unknown"), tuple(7, "enrolment.twice-in-sheet"));
    assertThat(check.problems().get(1).args()).containsExactly("2");
  }

  private static CandidateFileCheck check(List<SheetCandidate> lines, Present... standing) {
    return CandidateFileCheck.of(
        new CandidateSheet(lines, List.of(), List.of()), RULES, List.of(standing));
  }

  private static SheetCandidate candidate(int line, String lastName, String firstName) {
    return new SheetCandidate(
        line,
        Map.of(
                SheetColumn.LAST_NAME, lastName,
                SheetColumn.FIRST_NAME, firstName,
                SheetColumn.BIRTHDATE, "10/08/2004",
                SheetColumn.SEX, "f",
                SheetColumn.BIRTH_INSEE_CODE, "2A004",
                SheetColumn.BIRTH_COUNTRY, "france")
            .entrySet()
            .stream()
            .filter(each -> !each.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        Set.of());
  }

  private static SheetCandidate with(SheetCandidate candidate, Map<SheetColumn, String> texts) {
    Map<SheetColumn, String> all = new HashMap<>(candidate.texts());
    all.putAll(texts);
    return new SheetCandidate(candidate.line(), all, candidate.besides());
  }

  private static Present standing(String lastName, String firstName) {
    return new Present(
        IdentityKey.of(lastName, firstName), LocalDate.of(2004, 8, 10), firstName + ' ' + lastName);
  }
}
