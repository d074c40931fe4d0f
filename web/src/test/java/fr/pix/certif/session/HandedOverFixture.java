package fr.pix.certif.session;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.TestActor;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sessions in the stages that follow each other once the centre has held them. */
@ApplicationScoped
public class HandedOverFixture {

  @Inject RoomFixture rooms;
  @Inject EnrolmentFixture with;
  @Inject StartOrResume start;
  @Inject AddIssueReport addReport;
  @Inject Fixture given;
  @Inject Database database;

  /** Where a session stands. */
  public enum Stage {
    OPEN("created_at = created_at"),
    FINALIZED("finalized_at = now(), processed_at = now()"),
    IN_HAND("finalized_at = now(), processed_at = now(), assigned_officer_id = ?"),
    PUBLISHED("finalized_at = now(), processed_at = now(), published_at = now()");

    private final String change;

    Stage(String change) {
      this.change = change;
    }
  }

  /**
   * A session held: one candidate took a test, of which something was reported; another never came.
   */
  public record Held(
      Room room, long invigilator, Pupil present, Pupil absent, long certification, long report) {

    public long id() {
      return room.sessionId();
    }

    public School school() {
      return room.school();
    }
  }

  public Held held(Stage stage) throws Exception {
    Room room = rooms.aRoom();
    long invigilator = rooms.anInvigilator(room);
    Pupil present = rooms.aCertifiablePupil(room);
    Pupil absent = rooms.aCertifiablePupil(room);
    rooms.present(present);
    long certification =
        TestActor.as(present.accountId(), () -> start.enter(room.sessionId(), room.accessCode()));
    long report =
        TestActor.as(
            room.school().adminId(),
            () ->
                addReport.add(
                    certification,
                    new IssueReportDraft(IssueCategory.FRAUD, null, "Téléphone.", null)));
    reach(room.sessionId(), stage);
    return new Held(room, invigilator, present, absent, certification, report);
  }

  /** Another session of the same school at the same stage, in which nobody took a test. */
  public long untouched(Held like) {
    long session = with.aSession(like.school(), 3);
    database.update(
        """
        update session s set finalized_at = l.finalized_at, processed_at = l.processed_at,
               assigned_officer_id = l.assigned_officer_id, published_at = l.published_at
          from session l where l.id = ? and s.id = ?""",
        like.id(),
        session);
    return session;
  }

  private void reach(long session, Stage stage) {
    String update = "update session set " + stage.change + " where id = ?";
    if (stage == Stage.IN_HAND) {
      database.update(update, given.aStaffMember("CERTIF"), session);
    } else {
      database.update(update, session);
    }
  }
}
