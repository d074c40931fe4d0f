package fr.pix.certif.invigilation.entity;

import fr.pix.certif.assessment.control.TestTime;
import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.control.RoomState;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads and changes what happens in a room, for accounts that entered it. */
@ApplicationScoped
public class RoomRepository {

  private static final String ROOM_COLUMNS =
      """
      select s.id as session_id, s.center_name, s.address, s.room, s.date, s.time, s.examiner, s.access_code,
             s.finalized_at is not null as finalized, z.time_zone""";

  /** Whoever has not entered the session finds nothing. */
  private static final String ENTERED =
      """
        from session s
        join center z on z.id = s.center_id
        join invigilator_access i on i.session_id = s.id and i.account_id = ? and i.left_at is null
      """;

  private static final String ROOM = ROOM_COLUMNS + "\n" + ENTERED + " where s.id = ?";

  /** Answers are given in order: the highest number answered is how many are. */
  private static final String BOARD =
      ROOM_COLUMNS
          + """
            ,
            c.id, c.last_name, c.first_name, c.birthdate, c.extra_time_percentage, c.joined_at is not null as joined,
            c.authorized_to_start, x.state, x.created_at, d.questions,
            (select coalesce(max(a.question_number), 0) from answer a where a.certification_id = x.id) as answered
            """
          + ENTERED
          + """
        left join candidate c on c.session_id = s.id
        left join certification x on x.candidate_id = c.id
        left join certification_draw d on d.certification_id = x.id
       where s.id = ?
       order by c.identity_key, c.id""";

  /** The candidate cannot start meanwhile: starting takes the same lock. */
  private static final String HOLD_CANDIDATE =
      """
      select c.id, c.last_name, c.first_name, c.birthdate, c.extra_time_percentage, c.joined_at is not null as joined,
             c.authorized_to_start, x.state, x.created_at, 0 as questions, 0 as answered
        from candidate c
        left join certification x on x.candidate_id = c.id
       where c.session_id = ? and c.id = ? for update of c""";

  private static final String HOLD_SESSION =
      "select id as number from session where id = ? for share";

  private static final String AUTHORIZE =
      """
      update candidate set authorized_to_start = ?, authorized_at = ?, version = version + 1
       where id = ? and authorized_to_start <> ?""";

  private static final String END =
      """
      update certification set state = 'ENDED_BY_INVIGILATOR', ended_at = ?, version = version + 1
       where id = (select id from certification where candidate_id = ? for update) and state = 'STARTED'
      returning id as number""";

  @Inject Database database;

  /** A line of the board; a room where nobody is enrolled has one without candidate. */
  private record Place(Board.Room room, Board.Candidate candidate) {

    static Place of(Row row) {
      return new Place(
          RoomRepository.room(row),
          row.numberOrNull("id") == null ? null : RoomRepository.candidate(row));
    }
  }

  /** The room, nothing for a missing session or one that this account has not entered. */
  public Optional<Board.Room> find(long sessionId, long accountId) {
    return database.first(ROOM, RoomRepository::room, accountId, sessionId);
  }

  /** Keeps the session from being finalised until the transaction ends. */
  public void hold(long sessionId) {
    database.number(HOLD_SESSION, sessionId);
  }

  /** The room and everybody enrolled, in one look; nothing where {@link #find} finds nothing. */
  public Optional<Board> board(long sessionId, long accountId, Instant at) {
    List<Place> places = database.list(BOARD, Place::of, accountId, sessionId);
    return places.stream()
        .findFirst()
        .map(
            first ->
                new Board(
                    first.room(),
                    at,
                    places.stream().map(Place::candidate).filter(Objects::nonNull).toList()));
  }

  /** One candidate of the session, kept from starting until the transaction ends. */
  public Optional<Board.Candidate> holdCandidate(long sessionId, long candidateId) {
    return database.first(HOLD_CANDIDATE, RoomRepository::candidate, sessionId, candidateId);
  }

  /** Lets the candidate in or not; false when it was so already. */
  public boolean authorize(long candidateId, boolean authorized, Instant at) {
    return database.update(AUTHORIZE, authorized, authorized ? at : null, candidateId, authorized)
        == 1;
  }

  /** Ends a running test; the certification ended, or nothing when none was running. */
  public Optional<Long> endTest(long candidateId, Instant at) {
    return database.first(END, row -> row.number("number"), at, candidateId);
  }

  private static Board.Room room(Row row) {
    return new Board.Room(
        row.number("session_id"),
        row.text("center_name"),
        row.text("address"),
        row.text("room"),
        row.date("date").atTime(row.time("time")),
        row.text("examiner"),
        row.text("access_code"),
        row.flag("finalized"),
        ZoneId.of(row.text("time_zone")));
  }

  private static Board.Candidate candidate(Row row) {
    BigDecimal extraTime = row.decimal("extra_time_percentage");
    Instant start = row.instant("created_at");
    boolean authorized = row.flag("authorized_to_start");
    return new Board.Candidate(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        TestTime.percent(extraTime),
        row.flag("joined"),
        RoomState.of(row.text("state"), authorized),
        authorized,
        row.integer("answered"),
        row.integer("questions"),
        start,
        start == null ? null : TestTime.plannedEnd(start, extraTime));
  }
}
