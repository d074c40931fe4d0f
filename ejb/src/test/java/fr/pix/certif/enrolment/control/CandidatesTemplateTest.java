package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.spreadsheet.control.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTemplateTest {

  private static final int HEADINGS = 12;
  private static final SheetLayout LAYOUT =
      new SheetLayout(true, Set.of(Habilitation.CLEA, Habilitation.DROIT));
  private static final CandidatesTemplate.Heading SESSION =
      new CandidatesTemplate.Heading(
          20_000,
          LocalDateTime.of(2027, 3, 4, 9, 0),
          LocalDateTime.of(2027, 3, 4, 11, 0),
          "Université <de> la Plage",
          "Amphi 12",
          "Mme Ali & M. Roux");

  static final SheetCandidate ZOE =
      new SheetCandidate(
          13,
          Map.ofEntries(
              Map.entry(SheetColumn.LAST_NAME, "Roux  <&> d’Ali"),
              Map.entry(SheetColumn.FIRST_NAME, "Zoé"),
              Map.entry(SheetColumn.BIRTHDATE, "10/08/1980"),
              Map.entry(SheetColumn.SEX, "F"),
              Map.entry(SheetColumn.BIRTH_POSTAL_CODE, "01000"),
              Map.entry(SheetColumn.BIRTH_CITY, "Bourg-en-Bresse"),
              Map.entry(SheetColumn.BIRTH_COUNTRY, "France"),
              Map.entry(SheetColumn.RESULTS_EMAIL, "formation@universite.example"),
              Map.entry(SheetColumn.CONVOCATION_EMAIL, "zoe@universite.example"),
              Map.entry(SheetColumn.EXTERNAL_ID, "000123"),
              Map.entry(SheetColumn.EXTRA_TIME, "0.33"),
              Map.entry(SheetColumn.BILLING_MODE, "Prépayée"),
              Map.entry(SheetColumn.PREPAYMENT_CODE, "12345678912345/FACT12345")),
          Set.of(Habilitation.CLEA));
  static final SheetCandidate LEO =
      new SheetCandidate(
          14,
          Map.of(
              SheetColumn.LAST_NAME, "=1+1",
              SheetColumn.FIRST_NAME, "Léo",
              SheetColumn.BIRTHDATE, "31/12/2004",
              SheetColumn.SEX, "M",
              SheetColumn.BIRTH_INSEE_CODE, "2A004",
              SheetColumn.BIRTH_COUNTRY, "France",
              SheetColumn.BILLING_MODE, "Gratuite"),
          Set.of());

  @Test
  void sentBackAsItIsItSaysTheSame() throws Exception {
    Sheet sheet = Sheet.read(CandidatesTemplate.of(LAYOUT, SESSION, List.of(ZOE, LEO)));

    CandidateSheet read = CandidateSheet.of(sheet, LAYOUT);

    assertThat(read.candidates()).extracting(SheetCandidate::line).containsExactly(13, 14);
    SheetEntryTest.assertSameEntries(read.candidates(), List.of(ZOE, LEO));
    assertThat(read.problems()).isEmpty();
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void theSessionStandsAboveAndEmptyLinesBelow() throws Exception {
    List<Line> lines =
        Sheet.read(CandidatesTemplate.of(LAYOUT, SESSION, List.of(ZOE, LEO))).lines();

    assertThat(lines.stream().map(Line::cells).map(cells -> String.join(" ", cells).strip()))
        .anyMatch(line -> line.contains("20000"))
        .anyMatch(line -> line.contains("04/03/2027"))
        .anyMatch(line -> line.contains("09:00 / 11:00"))
        .anyMatch(line -> line.contains("Université <de> la Plage"))
        .anyMatch(line -> line.contains("Amphi 12"))
        .anyMatch(line -> line.contains("Mme Ali & M. Roux"));
    assertThat(lines).filteredOn(line -> line.cell(1).startsWith("*")).hasSize(1);
    Line headings = lines.stream().filter(line -> line.cell(1).startsWith("*")).findFirst().get();
    assertThat(headings.number()).isEqualTo(HEADINGS);
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            new Line(
                HEADINGS + 2 + CandidatesTemplate.EMPTY_LINES,
                List.of(String.valueOf(2 + CandidatesTemplate.EMPTY_LINES))));
  }

  @ParameterizedTest
  @CsvSource({"40,r-text", "41,r-text-2", "100,r-text-3", "255,r-text-7"})
  void theLineOfALongNameIsHighEnough(int letters, String style) throws Exception {
    CandidatesTemplate.Heading named =
        new CandidatesTemplate.Heading(
            20_000, SESSION.start(), SESSION.end(), "É".repeat(letters), "Amphi 12", "Mme Ali");

    String content = content(CandidatesTemplate.of(LAYOUT, named, List.of()));

    assertThat(content).contains("<style:style style:name=\"" + style + "\"");
    String before = content.substring(0, content.indexOf("ÉÉ"));
    assertThat(before.substring(before.lastIndexOf("<table:table-row")))
        .startsWith("<table:table-row table:style-name=\"" + style + "\"");
  }

  private static String content(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (!zip.getNextEntry().getName().equals("content.xml")) {
        zip.closeEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aSchoolIsNotAskedWhoPays() throws Exception {
    SheetLayout school = new SheetLayout(false, Set.of());
    byte[] file = CandidatesTemplate.of(school, SESSION, List.of());

    assertThat(Sheet.read(file).lines())
        .noneMatch(line -> String.join(" ", line.cells()).contains("arification"));
    assertThat(CandidateSheet.of(Sheet.read(file), school).problems())
        .extracting(SheetProblem::code)
        .containsExactly("enrolment.sheet-empty");
  }

  /** The template with two candidates, opened by a spreadsheet and saved by it. */
  @ParameterizedTest
  @CsvSource({"libreoffice.ods,13", "libreoffice.xlsx,13", "libreoffice.csv,13"})
  void savedByASpreadsheetItSaysTheSame(String name, int first) throws Exception {
    CandidateSheet read;
    try (InputStream file = getClass().getResourceAsStream("/enrolment/" + name)) {
      read = CandidateSheet.of(Sheet.read(file.readAllBytes()), LAYOUT);
    }

    assertThat(read.problems()).isEmpty();
    assertThat(read.candidates())
        .extracting(SheetCandidate::line)
        .containsExactly(first, first + 1);
    assertThat(read.candidates().get(0).besides()).containsExactly(Habilitation.CLEA);
    SheetEntryTest.assertSameEntries(read.candidates(), List.of(ZOE, LEO));
  }
}
