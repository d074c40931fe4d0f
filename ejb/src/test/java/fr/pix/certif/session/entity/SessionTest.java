package fr.pix.certif.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStatus;
import fr.pix.certif.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final HoldingCenter CENTER =
      new HoldingCenter(3, "Collège Frédéric Mistral", ZoneId.of("Europe/Paris"));
  private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

  @Test
  void aNewSessionIsOpenAndKeepsTheNameThatItsCentreHasToday() {
    Session session = aSession();

    assertThat(session.status()).isEqualTo(SessionStatus.CREATED);
    assertThat(session.centerName()).isEqualTo("Collège Frédéric Mistral");
    assertThat(session.accessCode()).isEqualTo("VHHT93");
  }

  @Test
  void anOpenSessionTakesOtherDetails() {
    Session session = aSession();

    session.edit(inRoom("CDI"), session.version());

    assertThat(session.details()).isEqualTo(inRoom("CDI"));
  }

  @Test
  void aPageThatAColleagueHasOvertakenChangesNothing() {
    Session session = aSession();

    assertThatThrownBy(() -> session.edit(inRoom("CDI"), session.version() - 1))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).endsWith("changed-meanwhile"));
    assertThat(session.details()).isEqualTo(inRoom("Info 1"));
  }

  private static Session aSession() {
    return new Session(CENTER, inRoom("Info 1"), new Session.Codes("VHHT93", "KCD3Q"), NOON, 12);
  }

  private static SessionDetails inRoom(String room) {
    return new SessionDetails(
        "Collège Frédéric Mistral",
        room,
        LocalDate.of(2026, 3, 26),
        LocalTime.of(9, 30),
        "Mme Ali",
        null);
  }
}
