package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.boundary.ListSessions;
import fr.pix.certif.session.boundary.SessionFilter;
import fr.pix.certif.session.boundary.SessionPage;
import fr.pix.certif.session.boundary.SessionRow;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SessionListIT extends ContainerTest {

  private static final SessionFilter ALL = SessionFilter.ALL;

  @Inject ListSessions queries;
  @Inject EnrolmentFixture with;

  @Test
  void theLatestSessionsComeFirstTwentyFiveAPage() throws Exception {
    School school = given.aSchool();
    for (int day = 1; day <= 26; day++) {
      with.aSession(school, day);
    }

    SessionPage first = page(school, ALL, 1);
    SessionPage beyond = page(school, ALL, 9);

    assertThat(first.total()).isEqualTo(26);
    assertThat(first.pages()).isEqualTo(2);
    assertThat(first.rows()).hasSize(25).isSortedAccordingTo(latestFirst());
    assertThat(beyond.page()).isEqualTo(2);
    assertThat(beyond.rows()).hasSize(1);
  }

  @Test
  void whoIsEnrolledAndWhoHasStartedIsCounted() throws Exception {
    School school = given.aSchool();
    long id = with.aSession(school, 0);
    with.aTest(id, "STARTED");
    with.aTest(id, "COMPLETED");

    SessionRow row = page(school, ALL, 1).rows().get(0);

    assertThat(row.enrolled()).isEqualTo(2);
    assertThat(row.passed()).isEqualTo(2);
    assertThat(row.deletable()).isFalse();
  }

  @Test
  void aSessionHeldAndNotFinalizedIsToldWhateverTheFilter() throws Exception {
    School school = given.aSchool();
    long recent = with.aSession(school, -3);
    long oldest = with.aSession(school, -9);
    with.aTest(recent, "COMPLETED");
    with.aTest(oldest, "COMPLETED");
    long finalized = with.aSession(school, -5);
    with.aTest(finalized, "COMPLETED");
    with.finalized(finalized);

    SessionPage created = page(school, SessionFilter.of(SessionStage.CREATED), 1);

    assertThat(created.rows()).isEmpty();
    assertThat(created.toFinalize()).extracting(SessionRow::id).containsExactly(oldest, recent);
  }

  @Test
  void theFilterKeepsOneStageOrOneNumber() throws Exception {
    School school = given.aSchool();
    long created = with.aSession(school, 2);
    long held = with.aSession(school, -3);
    with.aTest(held, "COMPLETED");
    long finalized = with.aSession(school, -4);
    with.finalized(finalized);

    assertThat(kept(school, SessionFilter.of(SessionStage.CREATED))).containsExactly(created);
    assertThat(kept(school, SessionFilter.of(SessionStage.TO_FINALIZE))).containsExactly(held);
    assertThat(kept(school, SessionFilter.of(SessionStage.UNDER_WAY))).isEmpty();
    assertThat(kept(school, SessionFilter.of(SessionStage.FINALIZED))).containsExactly(finalized);
    assertThat(kept(school, numbered(created, null))).containsExactly(created);
    assertThat(kept(school, numbered(created, SessionStage.TO_FINALIZE))).isEmpty();
  }

  @Test
  void theFilterKeepsARoomAPeriodAndWhatWasNeverHeld() throws Exception {
    School school = given.aSchool();
    long tomorrow = with.aSession(school, 1);
    long dead = with.aSession(school, -40);
    long held = with.aSession(school, -40);
    with.aTest(held, "COMPLETED");
    SessionRow first = page(school, ALL, 1).rows().get(0);
    LocalDate day = first.start().toLocalDate();

    assertThat(first.id()).isEqualTo(tomorrow);
    assertThat(kept(school, new SessionFilter(null, null, day, day, null, false)))
        .containsExactly(tomorrow);
    assertThat(kept(school, new SessionFilter(null, null, null, day.minusDays(1), null, false)))
        .containsExactly(dead, held);
    assertThat(kept(school, new SessionFilter(null, null, null, null, first.room(), false)))
        .containsExactly(tomorrow);
    assertThat(kept(school, new SessionFilter(null, null, null, null, null, true)))
        .containsExactly(dead);
    assertThat(page(school, ALL, 1).rooms()).hasSize(3).contains(first.room());
  }

  @Test
  void anotherCentresListLooksMissing() {
    School school = given.aSchool();
    School other = given.aSchool();

    assertThatThrownBy(() -> as(other.adminId(), () -> queries.page(school.centerId(), ALL, 1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  private SessionPage page(School school, SessionFilter filter, int page) throws Exception {
    return as(school.adminId(), () -> queries.page(school.centerId(), filter, page));
  }

  private Long[] kept(School school, SessionFilter filter) throws Exception {
    return page(school, filter, 1).rows().stream().map(SessionRow::id).toArray(Long[]::new);
  }

  private static SessionFilter numbered(long number, SessionStage stage) {
    return new SessionFilter(number, stage, null, null, null, false);
  }

  private static Comparator<SessionRow> latestFirst() {
    return Comparator.comparing(SessionRow::start).reversed();
  }
}
