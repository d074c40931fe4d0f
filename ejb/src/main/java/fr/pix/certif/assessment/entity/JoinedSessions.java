package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.JoinedSession;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The sessions in which an account has taken a place. */
@ApplicationScoped
public class JoinedSessions {

  private static final String OPEN =
      """
      select s.id, s.center_name, s.date, s.time, x.id as certification_id, x.state
        from candidate c
        join session s on s.id = c.session_id
        left join certification x on x.candidate_id = c.id
       where c.account_id = ? and s.finalized_at is null
       order by s.date desc, s.time desc, s.id desc""";

  @Inject Database database;

  /** Those not finalised, the latest first. */
  public List<JoinedSession> openOf(long accountId) {
    return database.list(OPEN, JoinedSessions::session, accountId);
  }

  private static JoinedSession session(Row row) {
    return new JoinedSession(
        row.number("id"),
        row.text("center_name"),
        row.date("date").atTime(row.time("time")),
        row.numberOrNull("certification_id"),
        Optional.ofNullable(row.text("state")).map(TestState::valueOf).orElse(null));
  }
}
