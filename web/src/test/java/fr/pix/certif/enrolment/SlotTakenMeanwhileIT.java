package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.CheckSessionFile;
import fr.pix.certif.enrolment.boundary.CreateSessionsOfFile;
import fr.pix.certif.enrolment.boundary.SessionsTemplate;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.SendSessionFile;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * A colleague creates a session in a slot of a file while the file is being applied: no check can
 * see it any more, only the database does.
 */
class SlotTakenMeanwhileIT extends ContainerTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Inject SendSessionFile sendFile;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSessionsOfFile carryOut;
  @Inject CreateSession createSession;
  @Inject SessionsTemplate template;
  @Inject CandidateFileFixture with;
  @Inject EnrolmentFixture enrolment;
  @Inject MeanwhileFixture meanwhile;
  @Inject Database database;

  @Test
  void nothingOfTheFileIsDoneAndItsPageSaysWhichLineToRepair() throws Exception {
    Center center = with.aUniversity();
    long colleague = given.anAccount();
    database.update(
        "insert into center_membership select ?, ?, 'MEMBER', created_at from center where id = ?",
        center.id(),
        colleague,
        center.id());
    long standing = with.aSession(center);
    SessionDetails slot = enrolment.details(3);
    long file =
        send(
            center,
            line(enrolment.details(4))
                + CandidateFileFixture.line("Ali", "Anna")
                + "\r\n"
                + line(slot)
                + "\r\n"
                + standing
                + ";;Salle du fichier;;;;;\r\n");
    String seen = as(center.adminId(), () -> checkFile.check(file)).state();

    Callable<SessionFileOutcome> apply =
        () -> as(center.adminId(), () -> carryOut.create(file, seen));
    Future<SessionFileOutcome> applied =
        meanwhile.during(() -> create(center, colleague, slot), List.of(apply)).get(0);

    assertThatThrownBy(applied::get)
        .cause()
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("session.file-slot-taken");
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            });
    assertThat(rooms(center)).hasSize(2).contains(slot.room()).doesNotContain("Salle du fichier");
    assertThat(with.candidates(standing)).isZero();
    assertThat(audited(center)).isZero();
    assertThat(as(center.adminId(), () -> checkFile.check(file)).violations())
        .as("the page that comes back says which line, and which session took its place")
        .containsExactly(
            Violation.of("3", "session.file-exists", String.valueOf(number(center, slot))));
  }

  private void create(Center center, long account, SessionDetails slot) {
    try {
      as(account, () -> createSession.create(center.id(), slot));
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private long send(Center center, String lines) throws Exception {
    byte[] content =
        (as(center.adminId(), () -> template.of(center.id())) + lines)
            .getBytes(StandardCharsets.UTF_8);
    return as(
        center.adminId(), () -> sendFile.send(center.id(), new ByteArrayInputStream(content)));
  }

  private static String line(SessionDetails details) {
    return String.join(
        ";",
        "",
        details.address(),
        details.room(),
        DAY.format(details.date()),
        details.time().toString(),
        details.examiner(),
        "",
        "");
  }

  private List<String> rooms(Center center) {
    return database.list(
        "select room from session where center_id = ?", row -> row.text("room"), center.id());
  }

  private long number(Center center, SessionDetails slot) {
    return database
        .first(
            "select id from session where center_id = ? and room = ?",
            row -> row.number("id"),
            center.id(),
            slot.room())
        .orElseThrow();
  }

  private long audited(Center center) {
    return given.count(
        """
        select count(*) as number from audit_entry
         where action = 'sessions.imported' and subject_id = ?""",
        center.id());
  }
}
