package fr.pix.certif.learner.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SiecleReaderTest {

  private static final String UAI = "0840018L";
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  @Test
  void aPupilIsReadWithAccentsTheFrenchWayAndTheirClass() throws Exception {
    ParsedFile content =
        readXml(
            file(
                pupil("1", "0123456789A", "LEFŒVRE", "Élodie", "31/12/2010") + inClass("1", "3A")));

    assertThat(content.problems()).isEmpty();
    assertThat(content.pupils())
        .extracting(Pupil::ine, Pupil::lastName, Pupil::firstName, Pupil::division, Pupil::sex)
        .containsExactly(tuple("0123456789A", "LEFŒVRE", "Élodie", "3A", "F"));
    assertThat(content.pupils().get(0).birthdate()).isEqualTo("2010-12-31");
    assertThat(content.pupils().get(0).birthplace().countryCode()).isEqualTo("100");
  }

  @Test
  void theLastClassOfAPupilCountsAndGroupsDoNot() throws Exception {
    String structures =
        "<STRUCTURES_ELEVE ELEVE_ID='1'>"
            + structure("D", "4B")
            + structure("D", "3C")
            + structure("G", "LATIN")
            + "</STRUCTURES_ELEVE>";

    ParsedFile content =
        readXml(file(pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011"), structures));

    assertThat(content.pupils()).extracting(Pupil::division).containsExactly("3C");
  }

  @Test
  void pupilsGoneWithoutIneOrWithoutClassAreLeftOut() throws Exception {
    String pupils =
        pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011")
            + pupil("2", "", "SANS", "Ine", "01/02/2011")
            + pupil("3", "0123456789C", "SANS", "Classe", "01/02/2011")
            + pupil("4", "0123456789D", "PARTI", "Jean", "01/02/2011")
                .replace("</ELEVE>", "<DATE_SORTIE>01/10/2025</DATE_SORTIE></ELEVE>");

    ParsedFile content =
        readXml(file(pupils, inClass("1", "3A") + inClass("2", "3A") + inClass("4", "3A")));

    assertThat(content.problems()).isEmpty();
    assertThat(content.pupils()).extracting(Pupil::lastName).containsExactly("ROUX");
    assertThat(content.leftOut()).isEqualTo(3);
  }

  @Test
  void everyProblemIsReportedAtOnceWithLinePupilAndField() throws Exception {
    String pupils =
        "\n"
            + pupil("1", "0123456789A", "ROUX", "Ada", "31/02/2011")
            + "\n"
            + pupil("2", "0123456789A", "", "Bob", "01/02/2011")
            + "\n"
            + pupil("3", "42", "COURT", "Ine", "01/02/1850");

    ParsedFile content =
        readXml(file(pupils, inClass("1", "3A") + inClass("2", "3A") + inClass("3", "3A")));

    assertThat(content.pupils()).isEmpty();
    assertThat(content.problems())
        .extracting(FileProblem::line, FileProblem::pupil, FileProblem::field, FileProblem::code)
        .containsExactly(
            tuple(5, "ROUX Ada", "DATE_NAISS", "date-format"),
            tuple(5, "ROUX Ada", "ID_NATIONAL", "ine-unique"),
            tuple(6, "Bob", "ID_NATIONAL", "ine-unique"),
            tuple(6, "Bob", "NOM_DE_FAMILLE", "required"),
            tuple(7, "COURT Ine", "ID_NATIONAL", "ine-format"),
            tuple(7, "COURT Ine", "DATE_NAISS", "date-implausible"));
  }

  @Test
  void whoHasNoProblemIsValidEvenWhenAllStandOnOneLine() throws Exception {
    ParsedFile content =
        readXml(
            file(
                pupil("1", "0123456789A", "ROUX", "Ada", "31/02/2011")
                    + pupil("2", "0123456789B", "NOIR", "Tom", "01/02/2011"),
                inClass("1", "3A") + inClass("2", "3A")));

    assertThat(content.pupils()).extracting(Pupil::lastName).containsExactly("NOIR");
    assertThat(content.toRepair()).hasSize(1);
    assertThat(content.refused()).isFalse();
  }

  @Test
  void theEncodingIsToldAndNamesReadInAnotherOneAreToRepair() throws Exception {
    byte[] utf8 =
        file(pupil("1", "0123456789A", "LEFÈVRE", "Ada", "01/02/2011"), inClass("1", "3A"))
            .getBytes(StandardCharsets.UTF_8);

    ParsedFile content = read("eleves.xml", utf8);

    assertThat(content.encoding()).isEqualTo("ISO-8859-15");
    assertThat(content.problems()).extracting(FileProblem::code).containsExactly("mojibake");
  }

  @Test
  void theFileOfAnotherSchoolIsRefused() throws Exception {
    String other =
        file(pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011")).replace(UAI, "0750001A");

    assertThat(readXml(other).problems())
        .extracting(FileProblem::code, FileProblem::value)
        .containsExactly(tuple("uai-mismatched", "0750001A"));
  }

  @Test
  void aFileWithNoPupilToImportIsRefused() throws Exception {
    assertThat(readXml(file(""))).extracting(ParsedFile::sound).isEqualTo(false);
    assertThat(readXml(file("")).problems()).extracting(FileProblem::code).containsExactly("empty");
  }

  @Test
  void addressesAndGuardiansInsideAPupilDoNotDisturb() throws Exception {
    String pupil =
        pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011")
            .replace(
                "</ELEVE>",
                "<ADRESSE><LIGNE1>1 rue</LIGNE1><PAYS><NOM>F</NOM></PAYS></ADRESSE></ELEVE>");

    assertThat(readXml(file(pupil, inClass("1", "3A"))).pupils()).hasSize(1);
  }

  @Test
  void theOnlyVisibleXmlOfAZipIsRead() throws Exception {
    byte[] xml =
        file(pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011") + inClass("1", "3A"))
            .getBytes(LATIN_9);

    ParsedFile content =
        read("export.zip", zip("__MACOSX/export.xml", xml, ".export.xml", xml, "export.xml", xml));

    assertThat(content.pupils()).hasSize(1);
  }

  /** As older archivers of Windows write it: the letter is one byte, and nothing says which. */
  @Test
  void aZipWhoseNamesAreInAnotherEncodingIsRead() throws Exception {
    byte[] xml =
        file(pupil("1", "0123456789A", "ROUX", "Ada", "01/02/2011") + inClass("1", "3A"))
            .getBytes(LATIN_9);
    ByteArrayOutputStream renamed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(renamed, StandardCharsets.ISO_8859_1)) {
      zip.putNextEntry(new ZipEntry("\u0082l\u0082ves.xml"));
      zip.write(xml);
    }

    assertThat(read("export.zip", renamed.toByteArray()).pupils()).hasSize(1);
  }

  @Test
  void aZipWithTwoFilesIsRefused() throws IOException {
    byte[] xml = file("").getBytes(LATIN_9);
    byte[] zip = zip("a.xml", xml, "b.xml", xml);

    assertRefused("several-xml", "export.zip", zip);
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefused() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    assertRefused("not-what-it-says", "eleves.xml", png);
    assertRefused("damaged", "eleves.xml", "<BEE_ELEVES><ELEVE>".getBytes(LATIN_9));
    assertRefused("not-what-it-says", "eleves.zip", png);
    assertRefused("not-what-it-says", "eleves.xml", zip("a.xml", png));
    assertRefused("extension", "eleves.pdf", png);
    assertRefused("not-siecle", "eleves.xml", "<autre><ELEVE/></autre>".getBytes(LATIN_9));
  }

  @Test
  void aDocumentTypeOrAnEntityIsRefusedAtOnce() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE BEE_ELEVES [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><BEE_ELEVES><PARAMETRES><UAJ>&c;</UAJ></PARAMETRES></BEE_ELEVES>";
    String external =
        "<?xml version='1.0'?><!DOCTYPE BEE_ELEVES SYSTEM 'http://127.0.0.1:9/x.dtd'><BEE_ELEVES/>";

    assertRefused("entities", "eleves.xml", bomb.getBytes(LATIN_9));
    assertRefused("entities", "eleves.xml", external.getBytes(LATIN_9));
  }

  @Test
  void bytesForeignToTheDeclaredEncodingAreRefused() {
    byte[] latin =
        file(pupil("1", "0123456789A", "LEFÈVRE", "Ada", "01/02/2011"))
            .replace("ISO-8859-15", "UTF-8")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertRefused("encoding", "eleves.xml", latin);
  }

  @Test
  void anInflatedBombIsStoppedByTheBytesThatCome() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bombe.xml"));
      byte[] blanks = new byte[1024 * 1024];
      for (long written = 0; written <= SiecleArchive.MOST_BYTES; written += blanks.length) {
        zip.write(blanks);
      }
    }

    assertRefused("too-large-inflated", "eleves.zip", bytes.toByteArray());
  }

  private static void assertRefused(String code, String name, byte[] content) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOfSatisfying(
            UnreadableFile.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static ParsedFile readXml(String xml) throws UnreadableFile {
    return read("eleves.xml", xml.getBytes(LATIN_9));
  }

  private static ParsedFile read(String name, byte[] content) throws UnreadableFile {
    return SiecleReader.read(UAI, name, new ByteArrayInputStream(content));
  }

  private static String file(String pupils) {
    return file(pupils, "");
  }

  private static String file(String pupils, String structures) {
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n<BEE_ELEVES VERSION=\"2.1\">\n<PARAMETRES><UAJ>"
        + UAI
        + "</UAJ></PARAMETRES><DONNEES>\n<ELEVES>"
        + pupils
        + "</ELEVES><STRUCTURES>"
        + structures
        + "</STRUCTURES></DONNEES></BEE_ELEVES>";
  }

  private static String pupil(String id, String ine, String last, String first, String born) {
    return "<ELEVE ELEVE_ID='%s'><ID_NATIONAL>%s</ID_NATIONAL><NOM_DE_FAMILLE>%s</NOM_DE_FAMILLE><PRENOM>%s</PRENOM><CODE_SEXE>2</CODE_SEXE><DATE_NAISS>%s</DATE_NAISS><CODE_PAYS>100</CODE_PAYS></ELEVE>"
        .formatted(id, ine, last, first, born);
  }

  private static String inClass(String id, String division) {
    return "<STRUCTURES_ELEVE ELEVE_ID='%s'>%s</STRUCTURES_ELEVE>"
        .formatted(id, structure("D", division));
  }

  private static String structure(String type, String code) {
    return "<STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE><TYPE_STRUCTURE>%s</TYPE_STRUCTURE></STRUCTURE>"
        .formatted(code, type);
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }
}
