package fr.pix.certif.spreadsheet.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.spreadsheet.control.Sheet.Kind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @Test
  void anOdsIsReadAsItStandsOnTheScreen() throws Exception {
    Sheet sheet =
        Sheet.read(
            SheetFixture.ods(
                """
                <table:table-column/>
                <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Nom</text:p>
                 </table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Né le</text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row table:visibility="collapse">
                 <table:table-cell office:value-type="string"><office:annotation><dc:creator>Moi</dc:creator><text:p>à revoir</text:p></office:annotation>
                  <text:p>Roux <text:s text:c="2"/><text:span>d’<text:a>Ali</text:a></text:span></text:p><text:p>née Neuf</text:p></table:table-cell>
                 <table:table-cell office:value-type="date" office:date-value="2005-12-05T00:00:00"><text:p>05/12/05</text:p></table:table-cell>
                 <table:table-cell office:value-type="percentage" office:value="0.15"><text:p>15 %</text:p></table:table-cell>
                 <table:table-cell office:value-type="float" office:value="75018"><text:p>75 018</text:p></table:table-cell>
                 <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>oui</text:p></table:table-cell>
                 <table:table-cell><draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box><svg:title>Image</svg:title></draw:frame></table:table-cell>
                </table:table-row>
                <table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table-row-group>
                <table:table-row table:number-rows-repeated="1048567"><table:table-cell/></table:table-row>
                """));

    assertThat(sheet.kind()).isEqualTo(Kind.ODS);
    assertThat(sheet.lines())
        .containsExactly(
            new Line(1, List.of("Nom", "", "Né le")),
            new Line(
                5, List.of("Roux   d’Ali\nnée Neuf", "05/12/2005", "15 %", "75018", "oui", "oui")),
            new Line(6, List.of("x")),
            new Line(7, List.of("x")));
  }

  @Test
  void onlyTheFirstTableIsRead() throws Exception {
    Sheet sheet =
        Sheet.read(
            SheetFixture.odsWith(
                "<table:table>"
                    + SheetFixture.odsLine("un")
                    + "</table:table><table:table>"
                    + SheetFixture.odsLine("deux")
                    + "</table:table>"));

    assertThat(sheet.lines()).containsExactly(new Line(1, List.of("un")));
  }

  @Test
  void anXlsxIsReadAsItStandsOnTheScreen() throws Exception {
    Sheet sheet =
        Sheet.read(
            SheetFixture.xlsx(
                """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
                <row r="13" spans="1:13"><c r="B13" t="inlineStr"><is><r><t>Jean</t></r><r><t xml:space="preserve"> Paul</t></r></is></c>
                 <c r="C13" s="1"><v>29443</v></c><c r="D13" s="3"><v>38691.75</v></c><c r="E13" s="2"><v>0.33</v></c>
                 <c r="F13"><v>75018</v></c><c r="G13" t="str"><f>A1&amp;B1</f><v>calculé</v></c><c r="H13" t="b"><v>1</v></c><c r="I13" s="4"/>
                 <c r="J13"><v>1.2345678901234E+13</v></c><c r="K13" s="2"><v>0.33000000000000002</v></c></row>
                """,
                "Nom",
                "<si><r><t>Pré</t></r><r><t>nom</t></r><rPh><t>sic</t></rPh></si>"));

    assertThat(sheet.kind()).isEqualTo(Kind.XLSX);
    assertThat(sheet.lines())
        .containsExactly(
            new Line(2, List.of("Nom", "", "Prénom")),
            new Line(
                13,
                List.of(
                    "",
                    "Jean Paul",
                    "10/08/1980",
                    "05/12/2005",
                    "33 %",
                    "75018",
                    "calculé",
                    "1",
                    "",
                    "12345678901234",
                    "33 %")));
  }

  @ParameterizedTest
  @CsvSource({"1,01/01/1900", "59,28/02/1900", "61,01/03/1900", "36526,01/01/2000", "-4,-4"})
  void daysAreCountedAsSpreadsheetsDo(String serial, String day) {
    assertThat(SheetValues.serialDay(serial, false)).isEqualTo(day);
  }

  @Test
  void someWorkbooksCountFrom1904() throws Exception {
    String row = "<row><c s=\"1\"><v>35064</v></c></row>";

    assertThat(Sheet.read(SheetFixture.xlsxFrom1904(row)).lines())
        .containsExactly(new Line(1, List.of("01/01/2000")));
  }

  @ParameterizedTest
  @CsvSource({"dd/mm/yyyy,true", "d-mmm,true", "General,false", "0.00,false", "0%,false"})
  void aFormatTellsADay(String format, boolean day) {
    assertThat(XlsxBook.isDay(format)).isEqualTo(day);
    assertThat(XlsxBook.isDay("\"jour d'anniversaire mm\"0")).isFalse();
    assertThat(XlsxBook.isDay("[Red]0.00;[$-40C]0")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE"})
  void theEncodingOfACsvIsFoundOut(String encoding) throws Exception {
    String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
    byte[] file = (mark + "Prénom;Né le\r\n\r\nZoé;x\r\n").getBytes(Charset.forName(encoding));

    Sheet sheet = Sheet.read(file);

    assertThat(sheet.kind()).isEqualTo(Kind.CSV);
    assertThat(sheet.lines())
        .containsExactly(new Line(1, List.of("Prénom", "Né le")), new Line(3, List.of("Zoé", "x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void whatSeparatesTheCellsIsFoundOut(String separator) throws Exception {
    String text = String.join(separator, "Nom", "Prénom", "\"a;b,c\td\"");

    assertThat(Sheet.read(text.getBytes(StandardCharsets.UTF_8)).lines())
        .containsExactly(new Line(1, List.of("Nom", "Prénom", "a;b,c\td")));
  }

  @Test
  void aLineBreakWithinACellBeginsNoLine() throws Exception {
    byte[] file = "\"Pix+\nDroit\";Nom\r\noui;Roux".getBytes(StandardCharsets.UTF_8);

    assertThat(Sheet.read(file).lines())
        .containsExactly(
            new Line(1, List.of("Pix+\nDroit", "Nom")), new Line(2, List.of("oui", "Roux")));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    String odd = "=1+1 <b> & \"x\"  deux   blancs 😀";
    OdsTable table =
        new OdsTable()
            .line("r")
            .number("n", 1)
            .text("t", "", odd + "\u0000\uFFFE")
            .day("d", "", LocalDate.of(1980, 8, 10))
            .share("s", "v", new BigDecimal("0.33"))
            .text("t", "v", null)
            .blanks(2)
            .wide("t", 2, "large\nhaut")
            .end();

    assertThat(Sheet.read(SheetFixture.ods(table.markup())).lines())
        .containsExactly(
            new Line(1, List.of("1", odd, "10/08/1980", "33 %", "", "", "", "large\nhaut")));
  }
}
