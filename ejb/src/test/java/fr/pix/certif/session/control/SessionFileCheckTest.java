package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.CertificationWindow.Days;
import fr.pix.certif.center.control.WindowAdvice;
import fr.pix.certif.center.control.WindowAdvice.Verdict;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionFileCheck.LineWarning;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionFileCheckTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

  private final List<Neighbour> standing = new ArrayList<>();
  private Verdict verdict = Verdict.WITHIN;

  @Test
  void sessionsApartAreAccepted() {
    SessionFileCheck check = check(at(2, "A", 9, "Ali"), at(3, "B", 9, "Roux"));

    assertThat(check.errors()).isEmpty();
    assertThat(check.warnings()).isEmpty();
    assertThat(check.sessions()).hasSize(2);
  }

  @Test
  void whatIsMissingIsToldLineByLine() {
    SessionFileCheck check =
        check(
            at(2, null, 9, "Ali"),
            new Planned(3, new SessionDetails("S", "A", TODAY.minusDays(1), null, " ", null)));

    assertThat(check.errors())
        .containsExactly(
            Violation.of("2", "session.room-needed"),
            Violation.of("3", "session.time-needed"),
            Violation.of("3", "session.examiner-needed"),
            Violation.of("3", "session.date-past"));
  }

  @Test
  void aDateThatCannotBeReadIsNotMissingBesides() {
    Planned unreadable =
        new Planned(2, new SessionDetails("S", "A", null, LocalTime.NOON, "Ali", null));
    SessionFile file =
        new SessionFile(
            List.of(unreadable), List.of(Violation.of("2", "session.file-date", "demain")));

    assertThat(SessionFileCheck.of(file, TODAY, this::advice, standing, planned -> 0).errors())
        .containsExactly(Violation.of("2", "session.file-date", "demain"));
  }

  @Test
  void aSessionThatStandsOrStandsTwiceIsRefused() {
    standing.add(neighbour(95012, "A", 9, "Ali"));

    SessionFileCheck check =
        check(at(2, "A", 9, "Ali"), at(3, "B", 9, "Roux"), at(4, "B", 9, "Roux"));

    assertThat(check.errors())
        .containsExactly(
            Violation.of("2", "session.file-exists", "95012"),
            Violation.of("4", "session.file-twice", "3"));
  }

  @Test
  void roomsAndInvigilatorsTakenAreToldAndAllowed() {
    standing.add(neighbour(95012, "A", 10, "Ali"));

    SessionFileCheck check = check(at(2, "A", 9, "Roux"), at(3, "B", 8, "roux"));

    assertThat(check.errors()).isEmpty();
    assertThat(check.warnings())
        .containsExactly(
            new LineWarning(2, SessionWarning.of("room-taken", "95012", "10:00", "12:00")),
            new LineWarning(
                3, SessionWarning.of("examiner-taken-in-file", "roux", "2", "09:00", "11:00")));
  }

  @Test
  void aSundayIsToldAndADayOutsideThePeriodsToldOrRefused() {
    Planned sunday = new Planned(2, at(2, "A", 9, "Ali").details().on(TODAY.plusDays(6)));
    assertThat(check(sunday).warnings())
        .containsExactly(new LineWarning(2, SessionWarning.of("closed-day")));

    verdict = Verdict.WARNED;
    assertThat(check(at(2, "A", 9, "Ali")).warnings())
        .extracting(each -> each.warning().code())
        .containsExactly("outside-window");

    verdict = Verdict.REFUSED;
    assertThat(check(at(2, "A", 9, "Ali")).errors())
        .containsExactly(Violation.of("2", "session.outside-window", "01/03/2027 – 12/06/2027"));
  }

  private SessionFileCheck check(Planned... sessions) {
    return SessionFileCheck.of(
        new SessionFile(List.of(sessions), List.of()), TODAY, this::advice, standing, planned -> 0);
  }

  private WindowAdvice advice(LocalDate day) {
    Days spring = new Days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 12));
    return new WindowAdvice(verdict, day, List.of(spring));
  }

  private static Planned at(int line, String room, int hour, String examiner) {
    return new Planned(
        line,
        new SessionDetails("S", room, TODAY.plusDays(1), LocalTime.of(hour, 0), examiner, null));
  }

  private static Neighbour neighbour(long id, String room, int hour, String examiner) {
    return new Neighbour(
        id, "S", room, TODAY.plusDays(1).atTime(hour, 0), SessionStage.SLOT, List.of(examiner));
  }
}
