package fr.pix.certif.demo.boundary;

import fr.pix.certif.demo.control.DemoPupils;
import fr.pix.certif.demo.entity.DemoProfiles;
import fr.pix.certif.demo.entity.DemoSessions;
import fr.pix.certif.demo.entity.DemoStructures;
import fr.pix.certif.demo.entity.DemoStructures.Plan;
import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.learner.entity.LearnerRepository;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A university of the demonstration, which writes its candidates itself. */
@ApplicationScoped
class DemoUniversity {

  private static final String RESULTS = "formation@universite.example";
  private static final String ABROAD = "99";

  /** Of ten students the last is not certifiable. */
  private static final int LAST_OF_TEN = 10;

  @Inject DemoStructures structures;
  @Inject DemoSessions sessions;
  @Inject AddCandidate addCandidate;
  @Inject LearnerRepository learners;
  @Inject DemoProfiles profiles;
  @Inject Database database;
  @Inject Clock clock;

  /** Opens it with a session to come, and its candidates. */
  void open(long academy) {
    School university =
        structures.school(
            academy,
            new Plan(
                "SUP",
                "DEMO-SUP",
                "Université des Alpilles",
                List.of(),
                "scolarite@universite.example"));
    database.update(
        "update center set habilitations = '{CLEA,DROIT}' where id = ?", university.centerId());
    long session = sessions.session(university, "Amphi B", 6, 9);
    SystemWork.onBehalfOf(
        university.adminId(),
        () -> candidates().forEach(entry -> addCandidate.add(session, entry)));
    sessions.session(university, "Salle 12", 8, 13);
    missed(university);
    List<Pupil> students = students(university.organizationId());
    learners.replaceAll(university.organizationId(), students, clock.instant());
    profiles.of(students);
  }

  /** Three who did not come the week before, and whom a coming session may still receive. */
  private void missed(School university) {
    long session = sessions.session(university, "Amphi C", -5, 9);
    List<CandidateEntry> absent =
        List.of(
            inFrance("Haddad", "Nour", "2004-05-06", "F", "13055", "U24-0711", null),
            inFrance("Petit", "Camille", "2003-12-24", "F", "84007", "U24-0712", "33"),
            inFrance("Vasseur", "Noé", "2004-02-29", "M", "59350", "U24-0713", null));
    SystemWork.onBehalfOf(
        university.adminId(), () -> absent.forEach(entry -> addCandidate.add(session, entry)));
  }

  /** Four of the candidates are among them, the last of these not certifiable yet. */
  private static List<Pupil> students(long university) {
    List<Pupil> students =
        new ArrayList<>(DemoPupils.studentsOf(university, 4, List.of("TD 1", "TD 2"), 18));
    List<Pupil> enrolled =
        candidates().stream()
            .filter(each -> each.birthInseeCode().length() > ABROAD.length())
            .map(each -> student(university, each))
            .toList();
    students.addAll(LAST_OF_TEN - enrolled.size(), enrolled);
    return students;
  }

  private static Pupil student(long university, CandidateEntry candidate) {
    return DemoPupils.student(
        university,
        candidate.externalId(),
        candidate.lastName(),
        candidate.firstName(),
        LocalDate.parse(candidate.birthdate()));
  }

  private static List<CandidateEntry> candidates() {
    return List.of(
        inFrance("Benali", "Yasmine", "2004-03-12", "F", "13055", "U24-0117", null),
        inFrance("Colonna", "Livia", "2003-11-02", "F", "2A004", "U24-0243", null),
        inFrance("Faure", "Hugo", "2004-07-25", "M", "75115", "U24-0302", "33"),
        inFrance("Le Gall", "Maël", "2002-01-30", "M", "29019", "U23-0911", null),
        abroad("Okafor", "Ada", "2001-09-09", "Nigeria", "Lagos", "U24-0518"),
        abroad("Silva Santos", "Joana", "2003-05-17", "Portugal", "Porto", "U24-0640"));
  }

  private static CandidateEntry inFrance(
      String lastName,
      String firstName,
      String birthdate,
      String sex,
      String insee,
      String reference,
      String extraTime) {
    return new CandidateEntry(
        lastName, firstName, birthdate, sex, "France", insee, null, null, RESULTS, null, reference,
        extraTime, false, "FREE", null, Set.of());
  }

  private static CandidateEntry abroad(
      String lastName,
      String firstName,
      String birthdate,
      String country,
      String city,
      String reference) {
    return new CandidateEntry(
        lastName,
        firstName,
        birthdate,
        "F",
        country,
        ABROAD,
        null,
        city,
        RESULTS,
        null,
        reference,
        null,
        false,
        "PREPAID",
        "12345678912345/FACT12345",
        Set.of("CLEA"));
  }
}
