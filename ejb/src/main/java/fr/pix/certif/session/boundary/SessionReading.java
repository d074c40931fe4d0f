package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.control.SessionStatus;
import fr.pix.certif.shared.persistence.Row;
import java.time.Instant;
import java.time.ZoneId;

/** What the columns of a session mean, whichever query reads them. */
final class SessionReading {

  private SessionReading() {}

  /** Where the session stands now; the query counts its `tests` and those still `running`. */
  static SessionStage stage(Row row, SessionDetails details, Instant now) {
    SessionStatus status =
        SessionStatus.of(
            row.instant("finalized_at"),
            row.numberOrNull("assigned_officer_id"),
            row.instant("published_at"));
    Instant start =
        details.date().atTime(details.time()).atZone(ZoneId.of(row.text("time_zone"))).toInstant();
    return SessionStage.of(status, row.integer("tests"), row.integer("running"), start, now);
  }
}
