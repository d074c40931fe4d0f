package fr.pix.certif.campaign;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Pupils who may share, and time that passes for what they shared. */
@ApplicationScoped
public class CampaignFixture {

  @Inject RoomFixture rooms;
  @Inject Database database;
  @Inject Clock clock;

  /** A pupil of the school, with account, of whom nothing is known. */
  public Pupil aPupil(School school) {
    return rooms.aPupil(rooms.aRoomOf(school));
  }

  /** Competences 1.1, 1.2… of so many pix each, and no others. */
  public void shows(Pupil pupil, int... pix) {
    database.update(
        "delete from profile where ine = (select ine from learner where id = ?)",
        pupil.learnerId());
    database.update(
        """
        insert into profile (ine, as_of, certifiable_competences)
        select ine, ?, 0 from learner where id = ?""",
        clock.instant(),
        pupil.learnerId());
    for (int place = 0; place < pix.length; place++) {
      database.update(
          """
          insert into profile_competence (profile_id, competence, pix)
          select p.id, ?, ? from profile p join learner l on l.ine = p.ine where l.id = ?""",
          CompetenceCode.of(place),
          pix[place],
          pupil.learnerId());
    }
  }

  /** What the pupil shared was shared so many hours earlier. */
  public void hoursPass(Pupil pupil, int hours) {
    database.update(
        "update shared_profile set shared_at = shared_at - ? * interval '1 hour' where learner_id = ?",
        hours,
        pupil.learnerId());
  }

  /** The pupil leaves the school. */
  public void leaves(Pupil pupil) {
    database.update("update learner set disabled = true where id = ?", pupil.learnerId());
  }
}
