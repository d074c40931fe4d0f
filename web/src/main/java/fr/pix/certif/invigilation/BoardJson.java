package fr.pix.certif.invigilation;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.control.RoomState;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The room as the invigilator's page reads it: times as its clock shows them. */
final class BoardJson {

  private static final DateTimeFormatter DATE = formatter("dd/MM/uuuu");
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final DateTimeFormatter SECOND = formatter("HH:mm:ss");

  private final ZoneId zone;
  private final Instant now;

  private BoardJson(Board board) {
    zone = board.room().zone();
    now = board.at();
  }

  static JsonObject of(Board board) {
    BoardJson json = new BoardJson(board);
    JsonArrayBuilder candidates = JSON.createArrayBuilder();
    board.candidates().forEach(candidate -> candidates.add(json.candidate(candidate)));
    return JSON.createObjectBuilder()
        .add("session", board.room().sessionId())
        .add("finalized", board.room().finalized())
        .add("at", json.local(SECOND, json.now))
        .add("candidates", candidates)
        .build();
  }

  private JsonObjectBuilder candidate(Board.Candidate candidate) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", candidate.id())
            .add("lastName", candidate.lastName())
            .add("firstName", candidate.firstName())
            .add("birthdate", DATE.format(candidate.birthdate()))
            .add("extraTime", candidate.extraTime())
            .add("joined", candidate.joined())
            .add("state", candidate.state().name())
            .add("resumable", candidate.authorized() && candidate.state() == RoomState.STARTED)
            .add("answered", candidate.answered())
            .add("questions", candidate.questions());
    if (candidate.startedAt() != null) {
      json.add("start", local(TIME, candidate.startedAt()))
          .add("end", local(TIME, candidate.plannedEnd()))
          .add("late", isLate(candidate));
    }
    return json;
  }

  private boolean isLate(Board.Candidate candidate) {
    return candidate.state() == RoomState.STARTED && now.isAfter(candidate.plannedEnd());
  }

  private String local(DateTimeFormatter formatter, Instant instant) {
    return formatter.format(instant.atZone(zone));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
  }
}
