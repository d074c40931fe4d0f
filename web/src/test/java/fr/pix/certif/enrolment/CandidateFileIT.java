package fr.pix.certif.enrolment;

import static fr.pix.certif.enrolment.CandidateFileFixture.file;
import static fr.pix.certif.enrolment.CandidateFileFixture.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.CandidatesSheet;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile.Checked;
import fr.pix.certif.enrolment.boundary.SendCandidateFile;
import fr.pix.certif.enrolment.control.SheetProblem;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.DoubleClickFixture;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The list of a session replaced by a file. */
class CandidateFileIT extends ContainerTest {

  private static final String FULL =
      "D’Argent;Élodie;20/05/2005;f;;1000;bourg en bresse;France;formation@exemple.fr;elodie@exemple.fr;"
          + "N° 7;33 %;Prépayée;12345678912345/FACT12345;OUI";

  @Inject SendCandidateFile sendFile;
  @Inject CandidatesSheet sheet;
  @Inject CandidateFileFixture with;
  @Inject Database database;

  @Test
  void aFileIsTheWholeListOfTheSession() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    with.apply(center, session, file(line("Roux", "Zoé"), line("Neuf", "Mia")));
    long zoe = candidate(session, "Roux");

    long id = with.send(center, session, file(FULL, line("ROUX", "Zoe")));
    Checked checked = with.check(center, id);
    assertThat(checked.check().added()).isOne();
    assertThat(checked.check().kept()).isOne();
    assertThat(checked.check().gone()).containsExactly("Mia Neuf");
    assertThat(names(session)).as("nothing before the agreement").containsExactly("Neuf", "Roux");

    assertThat(with.apply(center, id, checked.state())).isEqualTo(2);
    assertThat(names(session)).containsExactly("D’Argent", "ROUX");
    assertThat(candidate(session, "ROUX")).as("who stays keeps the place").isEqualTo(zoe);
    assertThat(
            database.<String>list(
                """
                select birthdate || ' ' || sex || ' ' || birth_postal_code || ' ' || birth_city || ' ' || birth_country || ' '
                       || results_email || ' ' || convocation_email || ' ' || external_id || ' ' || extra_time_percentage
                       || ' ' || billing_mode || ' ' || prepayment_code || ' ' || b.key as told
                  from candidate k join complementary_subscription b on b.candidate_id = k.id where session_id = ?""",
                row -> row.text("told"),
                session))
        .containsExactly(
            "2005-05-20 F 01000 Bourg-en-Bresse France formation@exemple.fr elodie@exemple.fr N° 7 0.33 PREPAID"
                + " 12345678912345/FACT12345 CLEA");
    assertThat(with.apply(center, id, "whatever")).as("the first outcome again").isEqualTo(2);
    assertThat(with.check(center, id).imported()).isEqualTo(2);
    assertThat(
            given.count(
                "select count(*) as number from candidate_file where id = ? and content is null",
                id))
        .isOne();
    assertThat(audited(session)).isEqualTo(2);
  }

  /** The template that a centre downloads, sent back as it is. */
  /** Nothing that people typed is computed, and what comes back is what went. */
  @Test
  void everyErrorOfTheFileIsToldAndNothingIsImported() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    with.apply(center, session, file(line("Ancien", "Léo")));
    long id =
        with.send(
            center,
            session,
            file(
                line("Roux", "Zoé"),
                "Neuf;Mia;31/02/2004;X;;99999;Apt;France;pas une adresse;;;;Prépayée;;peut-être",
                line("Roux", "Zoe"),
                "Ali;Léo;01/02/2004;M;99;;Boston;États-Unis;;;;;Gratuite;SIRET;"));

    assertThat(
            with.check(center, id).check().problems().stream()
                .map(each -> each.line() + " " + each.candidate() + " " + code(each)))
        .containsExactlyInAnyOrder(
            "3 Mia Neuf postal-code-unknown",
            "3 Mia Neuf date-format",
            "3 Mia Neuf sex-unknown",
            "3 Mia Neuf email-format",
            "3 Mia Neuf prepayment-code-needed",
            "3 Mia Neuf not-yes",
            "4 Zoe Roux twice-in-sheet",
            "5 Léo Ali prepayment-code-unexpected");
    String state = with.check(center, id).state();
    assertThatThrownBy(() -> with.apply(center, id, state))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.violations()).hasSize(8));
    assertThat(names(session)).containsExactly("Ancien");
  }

  @Test
  void onceSomebodyHasJoinedTheListStays() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    with.apply(center, session, file(line("Roux", "Zoé")));
    long id = with.send(center, session, file(line("Neuf", "Mia")));
    String state = with.check(center, id).state();
    database.update(
        "update candidate set account_id = ?, joined_at = now() where session_id = ?",
        given.anAccount(),
        session);

    refused("enrolment.list-begun", () -> with.apply(center, id, state));
    refused("enrolment.list-begun", () -> with.send(center, session, file(line("Neuf", "Mia"))));
    refused("enrolment.list-begun", () -> as(center.adminId(), () -> sendFile.replaced(session)));
    assertThat(names(session)).containsExactly("Roux");
  }

  @Test
  void aFinalizedSessionKeepsItsList() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long id = with.send(center, session, file(line("Neuf", "Mia")));
    String state = with.check(center, id).state();
    database.update("update session set finalized_at = now() where id = ?", session);

    refused("session.already-finalized", () -> with.apply(center, id, state));
    refused(
        "session.already-finalized", () -> with.send(center, session, file(line("Neuf", "Mia"))));
    assertThat(names(session)).isEmpty();
  }

  @Test
  void aListThatChangedSinceItWasShownIsNotReplaced() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long first = with.send(center, session, file(line("Roux", "Zoé")));
    long second = with.send(center, session, file(line("Neuf", "Mia")));
    String shown = with.check(center, second).state();
    with.apply(center, first, with.check(center, first).state());

    refused("enrolment.list-changed", () -> with.apply(center, second, shown));
    refused("enrolment.list-changed", () -> with.apply(center, second, ""));
    assertThat(names(session)).containsExactly("Roux");
    with.apply(center, second, with.check(center, second).state());
    assertThat(names(session)).containsExactly("Neuf");
  }

  @Test
  void twoClicksAtOnceReplaceOnce() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long id = with.send(center, session, file(line("Roux", "Zoé"), line("Neuf", "Mia")));
    String state = with.check(center, id).state();

    assertThat(DoubleClickFixture.of(() -> with.apply(center, id, state))).containsOnly(2);
    assertThat(names(session)).hasSize(2);
    assertThat(audited(session)).isOne();
  }

  @Test
  void anotherCentreFindsNothing() throws Exception {
    Center center = with.aUniversity();
    Center other = with.aUniversity();
    long session = with.aSession(center);
    long id = with.send(center, session, file(line("Roux", "Zoé")));

    refused("session.not-found", () -> with.send(other, session, file(line("Roux", "Zoé"))));
    refused("session.not-found", () -> as(other.adminId(), () -> sheet.of(session)));
    refused("session.not-found", () -> as(other.adminId(), () -> sendFile.replaced(session)));
    refused("enrolment.file-not-found", () -> with.check(other, id));
    refused("enrolment.file-not-found", () -> with.apply(other, id, ""));
    refused("enrolment.file-not-found", () -> with.check(center, Long.MAX_VALUE));
    assertThat(names(session)).isEmpty();
  }

  @Test
  void whoPicksPupilsImportsNoList() throws Exception {
    var school = given.aSchool();
    Center center = new Center(school.centerId(), school.adminId());
    long session = with.aSession(center);

    refused("enrolment.picks-pupils", () -> with.send(center, session, file(line("Roux", "Zoé"))));
    refused("enrolment.picks-pupils", () -> as(center.adminId(), () -> sheet.of(session)));
  }

  /** Schools without a pupil base are not asked who pays. */
  @Test
  void aSchoolWithoutPupilBaseImportsItsList() throws Exception {
    Center center = with.aCenter("SCO");
    long session = with.aSession(center);
    long id = with.send(center, session, file(line("Roux", "Zoé")));

    Checked checked = with.check(center, id);
    assertThat(checked.check().unread()).containsExactly("Tarification part Pix");
    with.apply(center, id, checked.state());
    assertThat(
            given.count(
                "select count(*) as number from candidate where session_id = ? and billing_mode is null",
                session))
        .isOne();
  }

  @Test
  void aFileThatIsNoSheetIsRefusedAtOnce() {
    Center center = with.aUniversity();
    long session = with.aSession(center);

    refused("sheet.unknown", () -> with.send(center, session, "<html>".getBytes()));
    refused("sheet.damaged", () -> with.send(center, session, new byte[] {'P', 'K', 3, 4, 0}));
    refused(
        "enrolment.file-too-large",
        () -> with.send(center, session, new byte[(int) SendCandidateFile.MOST_BYTES + 1]));
    assertThat(
            given.count(
                "select count(*) as number from candidate_file where session_id = ?", session))
        .isZero();
  }

  private List<String> names(long session) {
    return database.list(
        "select last_name from candidate where session_id = ? order by last_name",
        row -> row.text("last_name"),
        session);
  }

  private long candidate(long session, String lastName) {
    return given.id(
        "select id from candidate where session_id = ? and last_name = ?", session, lastName);
  }

  private long audited(long session) {
    return given.count(
        """
        select count(*) as number from audit_entry
         where action = 'session.candidates-imported' and subject_id = ?""",
        session);
  }

  private static String code(SheetProblem problem) {
    return problem.code().substring(problem.code().indexOf('.') + 1);
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
