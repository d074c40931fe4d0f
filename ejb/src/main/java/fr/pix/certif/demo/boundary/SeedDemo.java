package fr.pix.certif.demo.boundary;

import fr.pix.certif.demo.control.DemoPupils;
import fr.pix.certif.demo.entity.DemoCenters;
import fr.pix.certif.demo.entity.DemoProfiles;
import fr.pix.certif.demo.entity.DemoSessions;
import fr.pix.certif.demo.entity.DemoStructures;
import fr.pix.certif.demo.entity.DemoStructures.Plan;
import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.learner.entity.LearnerRepository;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Fills an empty database with the demonstration: schools, pupils, profiles, and sessions in every
 * state, for the most part through the use cases that a school would have used.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class SeedDemo {

  private static final String INVIGILATOR = "surveillante@college.example";
  private static final String COLLEGE_UAI = "0840018L";
  private static final int CLASS_SIZE = 30;
  private static final int WITH_CLEA = 3;
  private static final List<String> DIVISIONS = List.of("3A", "3B", "3C");

  @Inject Database database;
  @Inject DemoStructures structures;
  @Inject DemoProfiles profiles;
  @Inject DemoSessions sessions;
  @Inject DemoCenters centers;
  @Inject DemoTests tests;
  @Inject DemoOutcomes outcomes;
  @Inject DemoCampaigns campaigns;
  @Inject DemoUniversity university;
  @Inject DemoTeachers teachers;
  @Inject DemoSummons summons;
  @Inject LearnerRepository learners;
  @Inject EnrollCandidates enrollCandidates;
  @Inject Clock clock;

  /**
   * Seeds once: nodes that start together wait for each other, and a database in use is left alone.
   */
  public boolean seedWhenEmpty() {
    database.first(
        "select pg_advisory_xact_lock(20260321)::text as locked", row -> row.text("locked"));
    if (!structures.databaseIsEmpty()) {
      return false;
    }
    long academy = structures.academy();
    structures.steersAcademy(
        structures.account("Inès", "Garcia", "pilotage@academie.example"), academy);
    structures.account("Awa", "Diallo", INVIGILATOR);
    long staff = structures.staff("Paul", "Roux", "admin@pix.example", "SUPER_ADMIN");
    long jury = structures.staff("Claire", "Martin", "jury@pix.example", "CERTIF");
    structures.machine();
    School college = schools(academy);
    School training = privateCenter(academy);
    centers(academy, college, staff);
    university.open(academy);
    pupilsOf(college);
    sessionsOf(college, jury);
    teachers.certify(training, INVIGILATOR, jury);
    summons.remind(staff);
    return true;
  }

  private School schools(long academy) {
    School college =
        structures.school(
            academy,
            new Plan(
                "SCO",
                COLLEGE_UAI,
                "Collège Frédéric Mistral",
                List.of("COLLEGE"),
                "secretariat@college.example"));
    School lycee =
        structures.school(
            academy,
            new Plan(
                "SCO",
                "0840021P",
                "Lycée Rosa Parks",
                List.of("LYCEE"),
                "secretariat@lycee.example"));
    School farm =
        structures.school(
            academy,
            new Plan(
                "SCO",
                "0840607B",
                "Lycée agricole des Garrigues",
                List.of("AGRICULTURE"),
                "secretariat@lycee-agricole.example"));
    base(lycee, 2, List.of("T1", "T2"));
    base(farm, 3, List.of("TSTAV"));
    sessions.session(lycee, "B204", 3, 13);
    sessions.session(farm, "CDI", 4, 9);
    return college;
  }

  private School privateCenter(long academy) {
    return structures.school(
        academy,
        new Plan(
            "PRO", "DEMO-PRO", "Centre Alpilles Formation", List.of(), "accueil@centre.example"));
  }

  /** A second collège, whose space is not open yet; the first one has an exception. */
  private void centers(long academy, School college, long staff) {
    centers.calendar(staff, COLLEGE_UAI);
    centers.invited(college, "professeur@college.example");
    centers.rooms(college);
    centers.stations(college);
    School closed =
        structures.school(
            academy,
            new Plan(
                "SCO",
                "0840033C",
                "Collège Marie Curie",
                List.of("COLLEGE"),
                "secretariat@college-ferme.example"));
    long both = structures.account("Karim", "Leroy", "deux-centres@college.example");
    centers.member(college, both);
    centers.member(closed, both);
  }

  private List<Pupil> base(School school, int number, List<String> divisions) {
    List<Pupil> pupils = DemoPupils.of(number, divisions, CLASS_SIZE);
    learners.replaceAll(school.organizationId(), pupils, clock.instant());
    profiles.of(pupils);
    return pupils;
  }

  private void pupilsOf(School college) {
    List<Pupil> pupils = base(college, 1, DIVISIONS);
    for (int i = 0; i < pupils.size(); i++) {
      structures.pupilAccount(
          college.organizationId(), pupils.get(i), "eleve" + (i + 1) + "@college.example");
    }
    campaigns.collect(college);
  }

  private void sessionsOf(School college, long jury) {
    long published = held(college, "Info 1", -7, "3B", 0, 0);
    outcomes.finalizeAndPublish(published, college.adminId(), jury);
    sessions.happened(published, Duration.ofDays(7));
    long waiting = held(college, "Info 2", -2, "3B", 12, 0);
    outcomes.finalizeAsIs(waiting, college.adminId());
    long suspicious = held(college, "CDI", -2, "3C", 0, 1);
    outcomes.finalizeWithReports(suspicious, college.adminId());
    long commented = held(college, "Info 3", -3, "3B", 24, 0);
    outcomes.finalizeWithComment(commented, college.adminId());
    long unseen = unseen(college, "Info 3", -4, "3C", 24);
    outcomes.finalizeAsIs(unseen, college.adminId());
    held(college, "Info 1", -1, "3C", 12, 2);
    long today = sessions.session(college, "Info 1", 0, 13);
    enroll(college, today, sessions.learners(college.organizationId(), "3A", 0, 20));
    long tomorrow = sessions.session(college, "CDI", 1, 10);
    enroll(college, tomorrow, sessions.learners(college.organizationId(), "3A", 20, 10));
    summons.call(college, tomorrow, INVIGILATOR);
    sessions.session(college, "Info 2", 5, 9);
    neverHeld(college);
  }

  /** A morning without network, and one session created twice: nobody will hold them any more. */
  private void neverHeld(School college) {
    long called = sessions.session(college, "Info 2", -9, 9);
    enroll(college, called, sessions.learners(college.organizationId(), "3C", 12, 6));
    sessions.session(college, "CDI", -12, 14);
  }

  /** A session that was held without anybody entering the invigilator's space. */
  private long unseen(School college, String room, int day, String division, int offset) {
    long session = sessions.session(college, room, day, 14);
    enroll(college, session, sessions.learners(college.organizationId(), division, offset, 6));
    tests.takeAll(session, 0);
    return session;
  }

  /** A session of twelve pupils that has been held: tests taken, some left unfinished. */
  private long held(
      School college, String room, int day, String division, int offset, int unfinished) {
    long session = sessions.session(college, room, day, 9);
    enroll(college, session, sessions.learners(college.organizationId(), division, offset, 12));
    sessions.invigilated(session, INVIGILATOR);
    sessions.withClea(session, WITH_CLEA);
    tests.takeAll(session, unfinished);
    return session;
  }

  private void enroll(School college, long session, List<Long> learnerIds) {
    SystemWork.onBehalfOf(
        college.adminId(), () -> enrollCandidates.enroll(session, Set.copyOf(learnerIds)));
  }
}
