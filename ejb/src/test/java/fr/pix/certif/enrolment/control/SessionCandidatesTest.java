package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.control.BirthPlaces.Country;
import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.control.SessionFileCheck.LineWarning;
import fr.pix.certif.session.control.StandingSession;
import fr.pix.certif.shared.CsvLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionCandidatesTest {

  private static final SheetLayout LAYOUT = new SheetLayout(true, Set.of(Habilitation.CLEA));
  private static final String SESSION = ";Campus;Amphi %s;31/01/2027;9h30;Mme Ali;;";
  private static final String SAME = ";;;;;;;";
  private static final BirthPlaces PLACES =
      new BirthPlaces(
          List.of(
              new Country("99100", "France", List.of(), false),
              new Country("99404", "États-Unis", List.of(), false)),
          List.of());

  @Test
  void candidatesComeToTheSessionOfTheirLine() {
    SessionCandidates read =
        read(
            SESSION.formatted("A") + who("Ali", "oui"),
            SAME + who("Roux", ""),
            SESSION.formatted("B") + who("Ben", ""),
            SESSION.formatted("A") + who("Diop", ""));

    assertThat(read.problems()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.of(2))
        .extracting(NewCandidate::lastName)
        .containsExactly("Ali", "Roux", "Diop");
    assertThat(read.of(2).get(0).complementary()).containsExactly("CLEA");
    assertThat(read.of(4)).extracting(NewCandidate::lastName).containsExactly("Ben");
    assertThat(read.size()).isEqualTo(4);
  }

  @Test
  void everyErrorIsToldWithItsLineAsInAListOfCandidates() {
    SessionCandidates read =
        read(
            SESSION.formatted("A") + who("Ali", "peut-être"),
            SAME + ";Camille;31/12/2004;X;99;;Boston;Atlantide;;;;;Gratuite;;",
            SAME + who("Ali", ""));

    assertThat(read.problems())
        .extracting(each -> each.line() + " " + each.code())
        .containsExactlyInAnyOrder(
            "2 enrolment.not-yes",
            "3 enrolment.country-unknown",
            "3 enrolment.needed",
            "3 enrolment.sex-unknown",
            "4 enrolment.twice-in-sheet");
  }

  @Test
  void aSessionWithoutAnybodyAndSomebodyInTwoSessionsAreUnwise() {
    SessionCandidates read =
        read(
            SESSION.formatted("A") + who("Ali", ""),
            SESSION.formatted("B"),
            SESSION.formatted("C") + who("Ali", ""));

    assertThat(read.problems()).isEmpty();
    assertThat(read.warnings())
        .extracting(LineWarning::line, each -> each.warning().code())
        .containsExactly(tuple(3, "nobody-in-file"), tuple(4, "candidate-in-two-sessions"));
  }

  @Test
  void aColumnThatIsMissingOrUnknownIsTold() {
    List<String> some = List.of("* Nom de naissance", "* Prénom", "* Sexe (M ou F)", "Téléphone");
    SessionCandidates read =
        of(SessionFile.template(some) + SESSION.formatted("A") + "Ali;Camille;F;06\n");

    assertThat(read.problems())
        .extracting(SheetProblem::code)
        .containsExactly("enrolment.columns-missing");
    assertThat(read.bySession()).isEmpty();
  }

  @Test
  void whoIsInTheSessionAlreadyStaysAsBefore() {
    CsvLines lines =
        lines(
            SessionFile.template(LAYOUT.headings())
                + "95001"
                + SAME
                + who("Ali", "")
                + '\n'
                + SAME
                + who("Roux", ""));
    SessionDetails details =
        new SessionDetails("S", "A", LocalDate.of(2027, 1, 31), LocalTime.NOON, "Ali", null);
    StandingSession standing =
        new StandingSession(95001, 1, details, true, false, 1, Duration.ofHours(2), Set.of(ali()));

    SessionCandidates read =
        judged(SessionFile.of(lines, true).about(Map.of(95001L, standing)), lines);

    assertThat(read.problems()).isEmpty();
    assertThat(read.of(2)).extracting(NewCandidate::lastName).containsExactly("Roux");
    assertThat(read.warnings())
        .extracting(LineWarning::line, each -> each.warning().code())
        .containsExactly(tuple(2, "candidate-stays"));
  }

  private static String ali() {
    return IdentityKey.of("Ali", "Camille") + "2004-12-31";
  }

  @Test
  void aFileOfSessionsAloneBringsNobody() {
    SessionCandidates read = of(SessionFile.template(List.of()) + SESSION.formatted("A"));

    assertThat(read).isEqualTo(SessionCandidates.NONE);
  }

  private static String who(String lastName, String clea) {
    return lastName + ";Camille;31/12/2004;F;99;;Boston;États-Unis;;;;;Gratuite;;" + clea;
  }

  private static SessionCandidates read(String... lines) {
    return of(SessionFile.template(LAYOUT.headings()) + String.join("\n", lines));
  }

  private static SessionCandidates of(String text) {
    CsvLines lines = lines(text);
    return judged(SessionFile.of(lines, true), lines);
  }

  private static SessionCandidates judged(SessionFile file, CsvLines lines) {
    Terms terms = new Terms(true, Set.of("CLEA"), LocalDate.of(2026, 11, 28));
    return SessionCandidates.of(
        file, lines, LAYOUT, new EntryRules(PLACES, terms, EntryField::column));
  }

  private static CsvLines lines(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return CsvLines.read(new ByteArrayInputStream(bytes), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
