package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.CalendarScope;
import fr.pix.certif.center.control.CenterFacts;
import fr.pix.certif.center.control.CertificationCalendar;
import fr.pix.certif.center.control.CertificationWindow;
import fr.pix.certif.center.control.OpeningRule;
import fr.pix.certif.center.control.SchoolKind;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.ClosedCenters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The calendar of the centres: the dates and periods in force, as they concern a centre. */
@ApplicationScoped
public class CalendarRepository implements ClosedCenters {

  private static final String FACTS =
      """
      select c.id, c.type, c.external_id, c.time_zone, c.academy_id,
             coalesce(o.managing_students, false) as managing, o.tags %s
        from center c
        left join organization o on upper(o.external_id) = upper(c.external_id) and o.type = c.type
        left join %s r on r.withdrawn_at is null
             and (r.uai = upper(c.external_id)
                  or r.uai is null and (r.academy_id is null or r.academy_id = c.academy_id))
       where c.id = any(?::bigint[])""";

  private static final String SCOPE =
      ", r.id as rule, r.school_kind, r.academy_id as rule_academy, r.uai";

  private static final String OPENINGS = FACTS.formatted(SCOPE + ", r.opens_on", "opening_rule");

  private static final String WINDOWS =
      FACTS.formatted(SCOPE + ", r.first_day, r.last_day, r.binding", "certification_window");

  @Inject Database database;
  @Inject Clock clock;

  private record Facts(CenterFacts center, ZoneId zone) {}

  @Override
  public Map<Long, LocalDate> among(Collection<Long> centerIds) {
    Map<Long, Facts> centers = new HashMap<>();
    Map<Long, List<OpeningRule>> rules = new HashMap<>();
    database.list(
        OPENINGS,
        row -> {
          long center = row.number("id");
          centers.computeIfAbsent(center, id -> facts(row));
          if (row.numberOrNull("rule") != null) {
            rules
                .computeIfAbsent(center, id -> new ArrayList<>())
                .add(new OpeningRule(scope(row), row.date("opens_on")));
          }
          return center;
        },
        centerIds);
    Map<Long, LocalDate> closed = new TreeMap<>();
    rules.forEach(
        (center, ofCenter) -> {
          Facts facts = centers.get(center);
          LocalDate today = LocalDate.ofInstant(clock.instant(), facts.zone());
          CertificationCalendar.closedUntil(facts.center(), ofCenter, today)
              .ifPresent(day -> closed.put(center, day));
        });
    return closed;
  }

  /** The periods that concern a centre; a centre that does not exist has none. */
  public CenterWindows windowsOf(long centerId) {
    List<CertificationWindow> windows = new ArrayList<>();
    CenterFacts[] center = {new CenterFacts(Set.of(), null, null)};
    database.list(
        WINDOWS,
        row -> {
          center[0] = facts(row).center();
          return row.numberOrNull("rule") != null && windows.add(window(row));
        },
        List.of(centerId));
    return new CenterWindows(center[0], windows);
  }

  private static CertificationWindow window(Row row) {
    return new CertificationWindow(
        scope(row), row.date("first_day"), row.date("last_day"), row.flag("binding"));
  }

  private static Facts facts(Row row) {
    return new Facts(
        CenterFacts.of(
            row.text("type"),
            row.flag("managing"),
            row.texts("tags"),
            row.numberOrNull("academy_id"),
            row.text("external_id")),
        ZoneId.of(row.text("time_zone")));
  }

  private static CalendarScope scope(Row row) {
    String kind = row.text("school_kind");
    return new CalendarScope(
        kind == null ? null : SchoolKind.valueOf(kind),
        row.numberOrNull("rule_academy"),
        row.text("uai"));
  }
}
