package fr.pix.certif.demo.boundary;

import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.JoinSession.Identity;
import fr.pix.certif.demo.entity.DemoProfiles;
import fr.pix.certif.demo.entity.DemoSessions;
import fr.pix.certif.demo.entity.DemoStructures;
import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.jury.boundary.DecideExternalLevel;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Teachers of the demonstration, whom a private centre certifies for Pix+ Édu besides: one with the
 * external jury's level, one who waits for it, one whose test was not enough, one whose session is
 * today.
 */
@ApplicationScoped
class DemoTeachers {

  private static final ComplementaryCertification EDU = ComplementaryCertification.EDU_2ND_DEGRE;
  private static final int DAYS_AGO = 20;
  private static final String RESULTS = "resultats@centre.example";

  private static final List<Teacher> EXAMINED =
      List.of(
          new Teacher("Hélène", "Marchand", "F", "1987-05-04", "enseignante@centre.example"),
          new Teacher("Julien", "Carlier", "M", "1990-10-21", "enseignant@centre.example"),
          new Teacher("Sofia", "Perrin", "F", "1994-02-13", "enseignante2@centre.example"));

  private static final Teacher TODAY =
      new Teacher("Camille", "Roche", "F", "1992-08-30", "candidate@centre.example");

  @Inject DemoStructures structures;
  @Inject DemoSessions sessions;
  @Inject DemoProfiles profiles;
  @Inject DemoTests tests;
  @Inject DemoOutcomes outcomes;
  @Inject AddCandidate addCandidate;
  @Inject JoinSession joinSession;
  @Inject DecideExternalLevel decideExternalLevel;
  @Inject Database database;

  private record Teacher(
      String firstName, String lastName, String sex, String birthdate, String email) {

    CandidateEntry entry() {
      return new CandidateEntry(
          lastName,
          firstName,
          birthdate,
          sex,
          "France",
          "13055",
          null,
          null,
          RESULTS,
          null,
          null,
          null,
          false,
          "FREE",
          null,
          Set.of(EDU.name()));
    }

    Identity identity() {
      return new Identity(firstName, lastName, LocalDate.parse(birthdate));
    }
  }

  void certify(School center, String invigilator, long jury) {
    database.update(
        "update center set habilitations = '{EDU_1ER_DEGRE,EDU_2ND_DEGRE}' where id = ?",
        center.centerId());
    List<Long> accounts = EXAMINED.stream().map(this::account).toList();
    long held = session(center, -DAYS_AGO, EXAMINED);
    IntStream.range(0, EXAMINED.size())
        .forEach(n -> join(held, accounts.get(n), EXAMINED.get(n).identity()));
    sessions.invigilated(held, invigilator);
    sessions.present(held).forEach(seat -> tests.take(held, seat, knows(accounts, seat)));
    outcomes.publishAsIs(held, center.adminId(), jury);
    level(held, accounts.get(0), jury);
    sessions.happened(held, Duration.ofDays(DAYS_AGO));
    account(TODAY);
    session(center, 0, List.of(TODAY));
  }

  private long account(Teacher teacher) {
    long account = structures.account(teacher.firstName(), teacher.lastName(), teacher.email());
    profiles.ofAccount(account);
    return account;
  }

  private long session(School center, int day, List<Teacher> teachers) {
    long session = sessions.session(center, "Salle de formation", day, 14);
    SystemWork.onBehalfOf(
        center.adminId(), () -> teachers.forEach(each -> addCandidate.add(session, each.entry())));
    return session;
  }

  private void join(long session, long account, Identity identity) {
    SystemWork.onBehalfOf(account, () -> joinSession.join(session, identity));
  }

  /** The last of them knows next to nothing of what Pix+ Édu asks. */
  private static Predicate<Challenge> knows(List<Long> accounts, DemoSessions.Seat seat) {
    boolean last = seat.accountId() == accounts.get(accounts.size() - 1);
    return challenge -> !last || challenge.competenceIndex() != CompetenceCode.OUTSIDE;
  }

  private void level(long session, long account, long jury) {
    SystemWork.onBehalfOf(
        jury,
        () -> {
          DemoSessions.Test test = sessions.test(session, account);
          decideExternalLevel.decide(test.id(), test.version(), EDU, ExternalVerdict.AVANCE);
        });
  }
}
