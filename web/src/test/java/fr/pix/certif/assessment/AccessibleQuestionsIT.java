package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.framework.ReleaseFixture;
import fr.pix.certif.framework.boundary.ImportRelease;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.session.boundary.AdjustCandidate;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.deposit.Progress;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibleQuestionsIT extends ContainerTest {

  @Inject StartOrResume startOrResume;
  @Inject AdjustCandidate adjust;
  @Inject ImportRelease importRelease;
  @Inject ReleaseFixture releases;
  @Inject RoomFixture rooms;
  @Inject Database database;

  @Test
  void whoNeedsAccessibleQuestionsIsAskedNoneThatHinders() throws Exception {
    String hindering = releases.aName();
    long staff = given.aStaffMember("METIER");
    as(staff, () -> importRelease.importFile(releases.ofColours(hindering), Progress.UNWATCHED));

    List<String> hindered = questions(aPresentPupil(false));
    List<String> helped = questions(aPresentPupil(true));

    String neutral = releases.aName();
    as(staff, () -> importRelease.importFile(releases.of(neutral, neutral), Progress.UNWATCHED));
    assertThat(hindered).contains(hindering).hasSize(48);
    assertThat(helped).doesNotContain(hindering).hasSize(48);
  }

  private Pupil aPresentPupil(boolean accessible) throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    as(
        pupil.room().school().adminId(),
        () ->
            adjust.adjust(
                pupil.room().sessionId(),
                pupil.candidateId(),
                new Arrangements(null, accessible),
                false));
    rooms.present(pupil);
    return pupil;
  }

  private List<String> questions(Pupil pupil) throws Exception {
    long certification =
        as(
            pupil.accountId(),
            () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
    return database
        .first(
            "select challenge_ids from certification_draw where certification_id = ?",
            row -> row.words("challenge_ids").toList(),
            certification)
        .orElseThrow();
  }
}
