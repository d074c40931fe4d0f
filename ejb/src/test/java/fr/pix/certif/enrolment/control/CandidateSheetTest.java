package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.spreadsheet.control.Sheet;
import fr.pix.certif.spreadsheet.control.SheetFixture;
import fr.pix.certif.spreadsheet.control.UnreadableSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CandidateSheetTest {

  private static final SheetLayout SCHOOL = new SheetLayout(false, Set.of());
  private static final SheetLayout BILLED =
      new SheetLayout(true, Set.of(Habilitation.EDU_1ER_DEGRE));

  @Test
  void columnsAreFoundByTheirHeadingWhereverTheyStand() {
    String headings =
        """
        Session;20000;;
        PAYS;nom de la commune;* Prénom ;*Nom de naissance;Date de naissance (format : jj/mm/aaaa);Sexe (M ou F);Code INSEE;Code postal;\
        E-mail du destinataire des résultats (formateur, enseignant...);E-mail de convocation;Identifiant local;Temps majoré ?;Remarques;Vide
        France;;Zoé;Roux;01/02/2004;F;01004;;;;;;à voir;
        """;

    CandidateSheet sheet = read(headings, SCHOOL);

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.unread()).containsExactly("Remarques");
    assertThat(sheet.candidates()).hasSize(1);
    assertThat(sheet.candidates().get(0).line()).isEqualTo(3);
    assertThat(sheet.candidates().get(0).name()).isEqualTo("Zoé Roux");
    assertThat(sheet.candidates().get(0).text(SheetColumn.BIRTH_COUNTRY)).isEqualTo("France");
  }

  @Test
  void missingColumnsAreNamed() {
    String most =
        headings(SCHOOL).replace(";Code postal", "").replace(";Temps majoré ?", "") + "\nx";

    assertThat(problems(read(most, SCHOOL))).containsExactly("0 enrolment.columns-missing");
    assertThat(read(most, SCHOOL).problems().get(0).args())
        .containsExactly("Code postal, Temps majoré ?");
  }

  @Test
  void anotherFileIsTold() {
    assertThat(problems(read("Nom;Classe\nRoux;3A", SCHOOL)))
        .containsExactly("0 enrolment.headings-missing");
    assertThat(problems(read("\n", SCHOOL))).containsExactly("0 enrolment.sheet-empty");
    assertThat(problems(read(headings(SCHOOL), SCHOOL))).containsExactly("0 enrolment.sheet-empty");
    assertThat(problems(read(headings(SCHOOL) + ";Pays\nx", SCHOOL)))
        .containsExactly("0 enrolment.column-twice");
    assertThat(problems(read(headings(SCHOOL) + "\nx".repeat(CandidateSheet.MOST + 1), SCHOOL)))
        .containsExactly("0 enrolment.sheet-too-long");
    assertThat(read(headings(SCHOOL) + "\nx".repeat(CandidateSheet.MOST), SCHOOL).candidates())
        .hasSize(CandidateSheet.MOST);
  }

  /** In a school, who pays is not asked and not read. */
  @Test
  void billingIsReadWhereItIsAsked() {
    String file = headings(BILLED) + "\nRoux" + ";".repeat(12) + "Payante";

    assertThat(read(file, BILLED).candidates().get(0).text(SheetColumn.BILLING_MODE))
        .isEqualTo("Payante");
    assertThat(read(file, SCHOOL).unread()).containsExactly("Tarification part Pix");
  }

  @Test
  void furtherCertificationsAreThoseOfTheCentre() {
    String columns =
        ";\"Pix+ Édu 1er degré\n(\"\"oui\"\" ou laisser vide)\";\"CléA Numérique\n(\"\"oui\"\" ou laisser vide)\"";
    String file =
        headings(BILLED)
            + columns
            + "\nRoux"
            + ";".repeat(14)
            + "OUI"
            + "\nAli"
            + ";".repeat(14)
            + "non"
            + "\nNeuf"
            + ";".repeat(15)
            + "oui";

    CandidateSheet sheet = read(file, BILLED);

    assertThat(sheet.candidates().get(0).besides()).containsExactly(Habilitation.EDU_1ER_DEGRE);
    assertThat(problems(sheet)).containsExactly("3 enrolment.not-yes", "4 enrolment.not-held");
    assertThat(sheet.problems()).extracting(SheetProblem::candidate).containsExactly("Ali", "Neuf");
    assertThat(sheet.problems())
        .extracting(SheetProblem::column)
        .containsExactly("Pix+ Édu 1er degré", "CléA Numérique");
  }

  /** A line on which only its number stands is nobody. */
  @Test
  void numberedEmptyLinesAreNobody() throws UnreadableSheet {
    String lines =
        SheetFixture.odsLine(("N°;" + headings(SCHOOL)).split(";"))
            + SheetFixture.odsLine("1", "Roux")
            + SheetFixture.odsLine("2", " ");

    CandidateSheet sheet = CandidateSheet.of(Sheet.read(SheetFixture.ods(lines)), SCHOOL);

    assertThat(sheet.candidates()).extracting(SheetCandidate::line).containsExactly(2);
    assertThat(sheet.unread()).containsExactly("N°");
  }

  private static String headings(SheetLayout layout) {
    return layout.columns().stream().map(SheetColumn::heading).collect(Collectors.joining(";"));
  }

  private static CandidateSheet read(String csv, SheetLayout layout) {
    try {
      return CandidateSheet.of(Sheet.read(csv.getBytes(StandardCharsets.UTF_8)), layout);
    } catch (UnreadableSheet e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> problems(CandidateSheet sheet) {
    return sheet.problems().stream().map(each -> each.line() + " " + each.code()).toList();
  }
}
