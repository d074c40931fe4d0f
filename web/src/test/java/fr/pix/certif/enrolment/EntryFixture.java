package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.enrolment.boundary.CorrectCandidate;
import fr.pix.certif.enrolment.boundary.ReadEntry;
import fr.pix.certif.enrolment.boundary.ReadEntry.Entry;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.TestActor;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Centres that write their candidates themselves, and what they write. */
@ApplicationScoped
public class EntryFixture {

  @Inject Fixture fixture;
  @Inject Database database;
  @Inject Clock clock;
  @Inject AddCandidate addCandidate;
  @Inject CorrectCandidate correctCandidate;
  @Inject ReadEntry readEntry;
  @Inject CandidateQueries candidates;

  /** A university without pupil base, habilitated for CléA numérique. */
  public School aUniversity() {
    School school = fixture.aSchool();
    database.update(
        "update center set type = 'SUP', habilitations = '{CLEA}' where id = ?", school.centerId());
    database.update(
        "update organization set type = 'SUP', managing_students = false where id = ?",
        school.organizationId());
    return school;
  }

  /** Élodie-Anne D’Argent, born in Ajaccio, for free; but for these fields. */
  public CandidateEntry entry(Map<String, String> changed) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "lastName", "D’Argent",
                "firstName", "Élodie-Anne",
                "birthdate", "2004-05-20",
                "sex", "F",
                "birthCountry", "France",
                "birthInseeCode", "2A004",
                "billingMode", "FREE"));
    fields.putAll(changed);
    String complementary = fields.get("complementary");
    return new CandidateEntry(
        fields.get("lastName"),
        fields.get("firstName"),
        fields.get("birthdate"),
        fields.get("sex"),
        fields.get("birthCountry"),
        fields.get("birthInseeCode"),
        fields.get("birthPostalCode"),
        fields.get("birthCity"),
        fields.get("resultsEmail"),
        fields.get("convocationEmail"),
        fields.get("externalId"),
        fields.get("extraTime"),
        false,
        fields.get("billingMode"),
        fields.get("prepaymentCode"),
        complementary == null ? Set.of() : Set.of(complementary));
  }

  /** The candidate has joined the session with an account. */
  public void joins(long candidateId) {
    database.update(
        "update candidate set account_id = ?, joined_at = ? where id = ?",
        fixture.anAccount(),
        clock.instant(),
        candidateId);
  }

  /** A candidate who comes from a pupil base. */
  public long aPupilOf(long sessionId, long learnerId) {
    return fixture.id(
        """
        insert into candidate (session_id, learner_id, last_name, first_name, birthdate, identity_key, created_at)
        select ?, id, last_name, first_name, birthdate, 'ROUX|ADA', ? from learner where id = ? returning id""",
        sessionId,
        clock.instant(),
        learnerId);
  }

  /** How often this was written in the trail about this. */
  public long audited(String action, long subjectId) {
    return fixture.count(
        "select count(*) as number from audit_entry where action = ? and subject_id = ?",
        action,
        subjectId);
  }

  String add(School center, long session, CandidateEntry entry) throws Exception {
    return TestActor.as(center.adminId(), () -> addCandidate.add(session, entry));
  }

  String correct(School center, long session, long candidate, int version, CandidateEntry entry)
      throws Exception {
    return TestActor.as(
        center.adminId(), () -> correctCandidate.correct(session, candidate, version, entry));
  }

  Entry read(School center, long session, long candidate) throws Exception {
    return TestActor.as(center.adminId(), () -> readEntry.of(session, candidate));
  }

  CandidateRow only(School center, long session) throws Exception {
    List<CandidateRow> rows = TestActor.as(center.adminId(), () -> candidates.of(session));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  static void missing(String code, ThrowingCallable work) {
    refused(Refusal.Kind.NOT_FOUND, code, work);
  }

  static void refused(Refusal.Kind kind, String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.kind()).isEqualTo(kind);
            });
  }
}
