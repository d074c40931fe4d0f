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
import java.util.Set;
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

  @Test
  void aSessionOutOfReachIsRefusedAndNothingElseIsSaidOfIt() {
    SessionFileCheck check =
        check(
            new Planned(2, "95999", at(2, null, 9, null).details(), null),
            existing(3, session(95013, false, false), "B"),
            existing(4, session(95014, true, true), "C"));

    assertThat(check.errors())
        .containsExactly(
            Violation.of("2", "session.file-number-unknown", "95999"),
            Violation.of("3", "session.file-finalized", "95013"),
            Violation.of("4", "session.file-begun", "95014"));
    assertThat(check.warnings()).isEmpty();
  }

  @Test
  void aSessionDoesNotMeetItselfButMeetsOthers() {
    standing.add(neighbour(95012, "A", 9, "Ali"));
    standing.add(neighbour(95013, "B", 9, "Roux"));

    assertThat(check(existing(2, session(95012, true, false), "C")).errors()).isEmpty();
    assertThat(check(existing(2, session(95012, true, false), "B")).errors())
        .containsExactly(Violation.of("2", "session.file-exists", "95013"));
    assertThat(check(existing(2, session(95012, true, false), "C"), at(3, "C", 9, "M")).errors())
        .containsExactly(Violation.of("3", "session.file-twice", "2"));
  }

  @Test
  void sessionsThatSwapTheirSlotsMeetNobody() {
    standing.add(neighbour(95012, "A", 9, "Ali"));
    standing.add(neighbour(95013, "B", 9, "Roux"));
    StandingSession first = session(95012, "A", true, false);
    StandingSession second = session(95013, "B", true, false);

    SessionFileCheck swap = check(existing(2, first, "B"), existing(3, second, "A"));
    assertThat(swap.errors()).isEmpty();
    assertThat(check(existing(2, first, "C"), at(3, "A", 9, "M")).errors())
        .as("what is left may be taken")
        .isEmpty();
    assertThat(check(existing(2, first, "C"), existing(3, second, "C")).errors())
        .containsExactly(Violation.of("3", "session.file-twice", "2"));
  }

  @Test
  void whoComesMeetsWhoStaysWhateverTheOrderOfTheLines() {
    standing.add(neighbour(95012, "A", 9, "Ali"));
    standing.add(neighbour(95013, "B", 9, "Roux"));
    Planned comes = existing(2, session(95012, "A", true, false), "B");
    Planned stays = existing(3, session(95013, "B", true, false), "B");
    Planned begun = existing(4, session(95013, "B", true, true), "C");

    Violation met = Violation.of("2", "session.file-exists", "95013");
    assertThat(check(comes, stays).errors()).containsExactly(met);
    assertThat(check(stays, comes).errors()).containsExactly(met);
    assertThat(check(comes, begun).errors())
        .as("one that has begun leaves nothing")
        .containsExactly(met, Violation.of("4", "session.file-begun", "95013"));
  }

  @Test
  void ofASessionThatStaysAsItIsNothingIsSaid() {
    verdict = Verdict.REFUSED;
    Planned same = existing(2, session(95012, true, false), "A");
    SessionFileCheck check = check(same);

    assertThat(check.errors()).isEmpty();
    assertThat(check.warnings()).isEmpty();
    assertThat(check.edited()).isZero();
    assertThat(check.created()).isZero();
    assertThat(check.isAboutStanding()).isTrue();
  }

  @Test
  void aSessionTooFullForItsInvigilatorsIsTold() {
    Planned same = existing(2, session(95012, true, false), "A");
    SessionFile file = new SessionFile(List.of(same), List.of());

    assertThat(SessionFileCheck.of(file, TODAY, this::advice, standing, planned -> 12).warnings())
        .containsExactly(new LineWarning(2, SessionWarning.of("too-few-examiners", 22, 2, 1)));
  }

  private static StandingSession session(long id, boolean open, boolean begun) {
    return session(id, "A", open, begun);
  }

  private static StandingSession session(long id, String room, boolean open, boolean begun) {
    return new StandingSession(
        id,
        1,
        at(1, room, 9, "Ali").details(),
        open,
        begun,
        10,
        SessionStage.SLOT,
        Set.of("a", "b"));
  }

  private static Planned existing(int line, StandingSession session, String room) {
    return new Planned(
        line, String.valueOf(session.id()), at(line, room, 9, "Ali").details(), session);
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
