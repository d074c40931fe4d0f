package fr.pix.certif.enrolment;

import static fr.pix.certif.enrolment.CandidateFileFixture.file;
import static fr.pix.certif.enrolment.CandidateFileFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.CandidatesSheet;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile.Checked;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.LibreOfficeFixture;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a session, downloaded, opened and saved by a spreadsheet, and sent back. */
class CandidateSheetReturnsIT extends ContainerTest {

  @TempDir Path folder;

  private static final String FULL =
      "D’Argent;Élodie;20/05/2005;f;;1000;bourg en bresse;France;formation@exemple.fr;elodie@exemple.fr;"
          + "N° 7;33 %;Prépayée;12345678912345/FACT12345;OUI";

  @Inject CandidatesSheet sheet;
  @Inject CandidateFileFixture with;
  @Inject Database database;

  @Test
  void theSheetOfTheSessionChangesNothing() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    with.apply(
        center,
        session,
        file(
            FULL,
            line("Roux", "Zoé"),
            "Ali;Léo;01/02/2004;M;2A004;;;France;;;;;Payante;;",
            "Neuf;Mia;01/02/2004;F;;20000;Ajaccio;France;;;000123;0,5;Gratuite;;oui"));
    List<String> before = rows(session);

    byte[] ods = as(center.adminId(), () -> sheet.of(session));
    long id = with.send(center, session, ods);
    Checked checked = with.check(center, id);

    assertThat(checked.check().problems()).isEmpty();
    assertThat(checked.check().unread()).isEmpty();
    assertThat(checked.check().kept()).isEqualTo(4);
    assertThat(checked.check().added()).isZero();
    with.apply(center, id, checked.state());
    assertThat(rows(session)).isEqualTo(before);
  }

  @Test
  void theSheetOpenedAndSavedByASpreadsheetChangesNothing() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    with.apply(
        center,
        session,
        file(
            FULL,
            "=1+1;+33;01/02/2004;M;;20000;Ajaccio;France;;;000123;0,5;Gratuite;;oui",
            "Ali  Roux;@SUM(A1);01/02/2004;M;2A004;;;France;;;1E5;;Payante;;"));
    List<String> before = rows(session);
    Path sheet =
        Files.write(
            folder.resolve("liste.ods"), as(center.adminId(), () -> this.sheet.of(session)));

    assertThat(Files.readString(LibreOfficeFixture.saved(folder, sheet, "fods")))
        .contains("=1+1", "Liste des candidats")
        .doesNotContain("table:formula");
    for (String format : List.of("ods", "xlsx")) {
      Path saved = Files.createDirectories(folder.resolve(format));
      long id =
          with.send(
              center, session, Files.readAllBytes(LibreOfficeFixture.saved(saved, sheet, format)));
      assertThat(with.check(center, id).check().problems()).as(format).isEmpty();
      with.apply(center, id, with.check(center, id).state());
      assertThat(rows(session)).as(format).isEqualTo(before);
    }
  }

  private List<String> rows(long session) {
    return database.list(
        """
        select k::text || array(select key from complementary_subscription where candidate_id = k.id)::text as row
          from candidate k where session_id = ? order by id""",
        row -> row.text("row"),
        session);
  }
}
