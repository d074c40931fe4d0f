package fr.pix.certif.summons;

import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.TestActor;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.WriteConvocationAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Sessions to which somebody is called already. */
@ApplicationScoped
public class CallFixture {

  @Inject Fixture fixture;
  @Inject EnrolmentFixture with;
  @Inject EnrollCandidates enrollCandidates;
  @Inject WriteConvocationAddresses writeAddresses;
  @Inject SendConvocations sendConvocations;

  /** A session in three days, and its one candidate, whose convocation is in the outbox. */
  public record Called(School school, long session, long candidate) {}

  public Called aCalledSession() throws Exception {
    School school = fixture.aSchool();
    long session = with.aSession(school, 3);
    long candidate = candidate(school, session, "Abel");
    address(school, session, candidate, "Famille@exemple.fr ");
    TestActor.as(school.adminId(), () -> sendConvocations.send(session));
    return new Called(school, session, candidate);
  }

  public long candidate(School school, long session, String lastName) throws Exception {
    long pupil = with.aPupil(school, lastName, "Ada");
    TestActor.as(school.adminId(), () -> enrollCandidates.enroll(session, Set.of(pupil)));
    return fixture.count(
        "select id as number from candidate where session_id = ? and learner_id = ?",
        session,
        pupil);
  }

  public void address(School school, long session, long candidate, String email) throws Exception {
    TestActor.as(school.adminId(), () -> writeAddresses.write(session, Map.of(candidate, email)));
  }
}
