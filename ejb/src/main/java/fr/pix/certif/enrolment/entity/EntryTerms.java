package fr.pix.certif.enrolment.entity;

import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What a session's centre may write of its candidates. */
@ApplicationScoped
public class EntryTerms {

  private static final String TERMS =
      """
      select c.type <> 'SCO' as billed, c.habilitations, c.time_zone,
             c.type = 'SCO' and exists (select 1 from organization o
                      where upper(o.external_id) = upper(c.external_id) and o.type = c.type
                        and o.managing_students) as picks_pupils
      """;

  private static final String OF_SESSION =
      TERMS
          + """
             from session s join center c on c.id = s.center_id
            where s.id = ? and s.center_id = any(?::bigint[])\
            """;

  private static final String OF_CENTER =
      TERMS + " from center c where c.id = ? and c.id = any(?::bigint[])";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * The terms of a session of these centres; a school that enrols pupils of its base is refused.
   */
  public Terms required(long sessionId, Collection<Long> centerIds) {
    return database
        .first(OF_SESSION, this::terms, sessionId, centerIds)
        .orElseThrow(() -> Refusal.notFound("session.not-found"));
  }

  /** The terms of one of these centres; none of a school that enrols pupils of its base. */
  public Optional<Terms> ofCenter(long centerId, Collection<Long> centerIds) {
    return database
        .first(
            OF_CENTER,
            row -> row.flag("picks_pupils") ? Optional.<Terms>empty() : Optional.of(told(row)),
            centerId,
            centerIds)
        .orElseThrow(() -> Refusal.notFound("center.not-found"));
  }

  private Terms terms(Row row) {
    if (row.flag("picks_pupils")) {
      throw Refusal.forbidden("enrolment.picks-pupils");
    }
    return told(row);
  }

  private Terms told(Row row) {
    return new Terms(
        row.flag("billed"),
        Set.copyOf(row.texts("habilitations")),
        LocalDate.ofInstant(clock.instant(), ZoneId.of(row.text("time_zone"))));
  }
}
