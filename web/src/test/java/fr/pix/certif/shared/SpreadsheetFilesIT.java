package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.shared.AddressFixture.Address;
import fr.pix.certif.shared.AddressFixture.Kind;
import fr.pix.certif.shared.AddressFixture.Part;
import fr.pix.certif.shared.AddressFixture.Reader;
import fr.pix.certif.shared.ProbeFixture.Zone;
import fr.pix.certif.shared.ProbePeopleFixture.Somebody;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every table that people download, with names that a spreadsheet would compute, opened by a
 * spreadsheet: nothing in it is a formula.
 */
class SpreadsheetFilesIT extends ContainerTest {

  /** Stands before every name of the school. */
  private static final String FORMULA = "=1+1+Zecho";

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final String CONTROL = "\uFEFF\"Nom\";\"Âge\"\r\n\"=1+1\";\"12\"\r\n";
  private static final Pattern LINE_OF_CELLS =
      Pattern.compile("(\"([^\"]|\"\")*\"|[^;\",]*)(;.*)?");

  @Inject ProbeFixture probe;
  @Inject MachineFixture machine;
  @Inject Database database;

  @TempDir Path folder;

  @Test
  void noTableThatWeWriteHoldsAFormula() throws Exception {
    Zone zone = probe.aZone(FORMULA, "SCO");
    hostile(zone);
    HttpClient admin = browser(zone.people().get(0));
    HttpClient staff = browser(probe.aStaffMember("SUPER_ADMIN"));
    List<Path> files = new ArrayList<>();
    for (Address address : tables()) {
      HttpClient reader = address.reader() == Reader.STAFF ? staff : admin;
      List<String> ids = address.kinds().stream().map(zone.ids()::get).toList();
      HttpResponse<byte[]> answer = machine.download(reader, address.naming(ids));
      assertThat(answer.statusCode()).as(address.text()).isEqualTo(200);
      requireTable(address, answer);
      files.add(Files.write(folder.resolve(files.size() + ".csv"), answer.body()));
    }
    Path control = Files.writeString(folder.resolve("control.csv"), CONTROL);

    List<Path> all = new ArrayList<>(files);
    all.add(control);
    LibreOfficeFixture.open(folder, all);

    assertThat(opened(control)).as("this spreadsheet computes").contains("table:formula");
    String everything = "";
    for (Path file : files) {
      assertThat(opened(file)).as(file.toString()).doesNotContain("table:formula");
      everything += opened(file);
    }
    assertThat(everything)
        .contains("&apos;=1+1+Zecho", "&apos;+33", "&apos; @SUM", "&apos;-2+3", "Prénom");
  }

  /** Every resource that is a table; a new one is found by the probe of all addresses. */
  private static List<Address> tables() {
    List<Address> tables =
        AddressFixture.resources().stream()
            .filter(address -> address.shape().endsWith(".csv") && !address.posted())
            .filter(address -> address.reader() != Reader.HOLDER)
            .toList();
    assertThat(tables).hasSizeGreaterThanOrEqualTo(5);
    return tables;
  }

  /** What else people type: first names, places of birth, words of the jury, reasons. */
  private void hostile(Zone zone) {
    long certification = Long.parseLong(zone.ids().get(Kind.CERTIFICATION));
    database.update(
        "update certification set first_name = '+33', birth_place = ' @SUM(A1)' where id = ?",
        certification);
    database.update(
        """
        update certification_result
           set comment_for_organization = '-2+3', comment_for_candidate = E'\\t=1+1' where certification_id = ?""",
        certification);
    database.update(
        "update learner set first_name = '=1+1' where id = ?",
        Long.parseLong(zone.ids().get(Kind.LEARNER)));
    database.update(
        """
        insert into opening_rule (uai, opens_on, source, created_at, created_by)
        select ?, current_date - 30, '=1+1', now(), min(id) from account""",
        zone.ids().get(Kind.UAI));
  }

  private void requireTable(Address address, HttpResponse<byte[]> answer)
      throws CharacterCodingException {
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(address.text())
        .hasValue("text/csv;charset=UTF-8");
    assertThat(answer.body()).as(address.text()).startsWith(BYTE_ORDER_MARK);
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body())).toString();
    String header = text.substring(1).lines().findFirst().orElseThrow();
    assertThat(header).as(address.text()).contains(";").matches(LINE_OF_CELLS);
  }

  private static String opened(Path file) throws Exception {
    return Files.readString(
        Path.of(file.toString().replace(".csv", ".fods")), StandardCharsets.UTF_8);
  }

  private HttpClient browser(Somebody somebody) {
    assertThat(somebody.part()).isIn(Part.ADMIN, Part.STAFF);
    return machine.aBrowserOf(somebody.email());
  }
}
