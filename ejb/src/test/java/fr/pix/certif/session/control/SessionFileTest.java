package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {

  private static final String LINE =
      ";Collège;Info 1;31/01/2027;9h30;Mme Ali, M. Roux;Rez-de-chaussée";

  @Test
  void aLineIsASession() {
    SessionFile file = read(SessionFile.template(List.of()) + LINE);

    assertThat(file.problems()).isEmpty();
    assertThat(file.sessions())
        .containsExactly(
            new Planned(
                2,
                new SessionDetails(
                    "Collège",
                    "Info 1",
                    LocalDate.of(2027, 1, 31),
                    LocalTime.of(9, 30),
                    "Mme Ali, M. Roux",
                    "Rez-de-chaussée")));
  }

  @Test
  void theEncodingOfWindowsIsReadToo() {
    byte[] bytes =
        (SessionFile.template(List.of()).substring(1) + LINE)
            .getBytes(Charset.forName("windows-1252"));

    assertThat(read(bytes).sessions().get(0).details().address()).isEqualTo("Collège");
  }

  @Test
  void theHeadingMayLoseItsStarsAndCase() {
    SessionFile file =
        read(
            "nom du site;NOM DE LA SALLE;Date de début (format: JJ/MM/AAAA);"
                + "heure de début (format : hh:mm);surveillant(s);observations;;\n"
                + LINE.substring(1));

    assertThat(file.problems()).isEmpty();
    assertThat(file.sessions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "Nom;Salle\nA;B", "* Nom de la salle;* Nom du site;x;y;z;t\n"})
  void aFileThatIsNotTheTemplateIsRefusedAsAWhole(String text) {
    SessionFile file = read(text);

    assertThat(file.sessions()).isEmpty();
    assertThat(file.problems()).singleElement().extracting(Violation::field).isEqualTo("0");
  }

  @Test
  void theTemplateAloneHoldsNoSession() {
    assertThat(read(SessionFile.template(List.of())).problems())
        .containsExactly(Violation.of("0", "session.file-empty"));
  }

  @Test
  void aFileOfTooManySessionsIsRefused() {
    assertThat(read(SessionFile.template(List.of()) + (LINE + "\n").repeat(501)).problems())
        .containsExactly(Violation.of("0", "session.file-too-long", 500));
    assertThat(read(SessionFile.template(List.of()) + (LINE + "\n").repeat(500)).problems())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9:05, 09:05", "09:05:00, 09:05", "9h, 09:00", "14 H 30, 14:30", "00:00, 00:00"})
  void anHourIsReadAsPeopleWriteIt(String written, LocalTime read) {
    SessionFile file = read(SessionFile.template(List.of()) + ";S;R;31/01/2027;" + written + ";M;");

    assertThat(file.sessions().get(0).details().time()).isEqualTo(read);
  }

  @Test
  void everythingThatCannotBeReadIsToldWithItsLine() {
    SessionFile file =
        read(
            SessionFile.template(List.of())
                + ";S;R;31/02/2027;25:00;M;\n"
                + "\n"
                + ";S;R;demain;midi;M;\n"
                + ";S;R;2027-01-31;10:60;M;\n");

    assertThat(file.problems())
        .containsExactly(
            Violation.of("2", "session.file-date", "31/02/2027"),
            Violation.of("2", "session.file-time", "25:00"),
            Violation.of("4", "session.file-date", "demain"),
            Violation.of("4", "session.file-time", "midi"),
            Violation.of("5", "session.file-time", "10:60"));
  }

  @Test
  void severalLinesMakeOneSessionWhenFurtherColumnsFollow() {
    SessionFile file =
        readMore(
            SessionFile.template(List.of("* Nom de naissance"))
                + LINE
                + ";Ali\n;;;;;;;Roux\n"
                + LINE.replace("Info 1", "Info 2")
                + ";\n"
                + LINE
                + ";Ben\n");

    assertThat(file.problems()).isEmpty();
    assertThat(file.hasMore()).isTrue();
    assertThat(file.sessions()).extracting(Planned::line).containsExactly(2, 4);
    assertThat(file.lines()).isEqualTo(Map.of(2, 2, 3, 2, 4, 4, 5, 2));
  }

  @Test
  void aCandidateBelowNoSessionIsRefused() {
    SessionFile file = readMore(SessionFile.template(List.of("Nom")) + ";;;;;;;Ali\n" + LINE);

    assertThat(file.problems()).containsExactly(Violation.of("2", "session.file-no-session"));
    assertThat(file.lines()).containsOnlyKeys(3);
  }

  @Test
  void furtherColumnsAreRefusedWhereNobodyReadsThem() {
    SessionFile file = read(SessionFile.template(List.of("Nom")) + LINE + ";Ali");

    assertThat(file.problems()).extracting(Violation::code).containsExactly("session.file-heading");
  }

  @Test
  void aNumberTellsTheSessionThatALineIsAbout() {
    SessionFile file =
        readMore(
            SessionFile.template(List.of("Nom"))
                + "95\u202f001;;Info 2;;;;;Ali\n;;;;;;;Roux\n95001;;;;;;;Ben\n095002;;;;;;;\n");

    assertThat(file.problems()).isEmpty();
    assertThat(file.sessions())
        .containsExactly(
            new Planned(
                2, "95001", new SessionDetails(null, "Info 2", null, null, null, null), null),
            new Planned(5, "95002", new SessionDetails(null, null, null, null, null, null), null));
    assertThat(file.ids()).containsExactly(95001L, 95002L);
    assertThat(file.lines()).isEqualTo(Map.of(2, 2, 3, 2, 4, 2, 5, 5));
  }

  @Test
  void aNumberToldTwiceMaySayOneThingOnly() {
    String template = SessionFile.template(List.of());
    SessionFile file = read(template + "95001;;A;;;;\n95001;;A;;;;\n95001;;B;;;;\n95002;;A;;;;\n");

    assertThat(file.problems())
        .containsExactly(Violation.of("4", "session.file-number-twice", "95001", "2"));
    assertThat(file.sessions()).extracting(Planned::line).containsExactly(2, 5);
    assertThat(read(template + "95001;;;;;;\n95001;;B;;;;\n").problems())
        .extracting(Violation::code)
        .containsExactly("session.file-number-twice");
  }

  @Test
  void whatIsNoNumberIsNoSession() {
    for (String number : List.of("-1", "n° 3", "1e5", "9".repeat(19))) {
      assertThat(read(SessionFile.template(List.of()) + number + ";;A;;;;\n").ids())
          .containsExactly(0L);
    }
  }

  @Test
  void aSessionThatStandsIsCompletedAndComesBackAsItWent() {
    SessionDetails details =
        new SessionDetails(
            "=Collège",
            "Info 1",
            LocalDate.of(2027, 1, 31),
            LocalTime.of(9, 30),
            "A \"B\", C",
            "x\r\ny");
    StandingSession standing =
        new StandingSession(95001, 3, details, true, false, 0, SessionStage.SLOT, Set.of());

    Planned same =
        read(SessionFile.template(List.of()) + SessionFile.line(standing))
            .about(Map.of(95001L, standing))
            .sessions()
            .get(0);
    assertThat(same.details()).isEqualTo(details);
    assertThat(same.changes()).isEmpty();

    Planned other =
        read(SessionFile.template(List.of()) + "95001;;Info 2;;14h;;\n")
            .about(Map.of(95001L, standing))
            .sessions()
            .get(0);
    assertThat(other.details().room()).isEqualTo("Info 2");
    assertThat(other.details().examiner()).isEqualTo(details.examiner());
    assertThat(other.changes())
        .containsExactly(
            new StandingSession.Change("room", "Info 1"),
            new StandingSession.Change("time", LocalTime.of(9, 30)));
  }

  private static SessionFile readMore(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return SessionFile.of(CsvLines.read(new ByteArrayInputStream(bytes), bytes.length), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SessionFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SessionFile read(byte[] bytes) {
    try {
      return SessionFile.of(CsvLines.read(new ByteArrayInputStream(bytes), bytes.length), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
