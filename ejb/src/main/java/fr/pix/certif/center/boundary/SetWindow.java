package fr.pix.certif.center.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.control.CalendarRules;
import fr.pix.certif.center.control.CalendarScope;
import fr.pix.certif.center.entity.CalendarRuleRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides in which periods sessions are held. A session outside is warned about or, when the period
 * is binding, refused.
 */
@Stateless
@Permitted(Permission.STAFF_CALENDAR)
public class SetWindow {

  @Inject CalendarRuleRepository rules;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Adds a period, first and last day included. */
  public void add(
      CalendarScope scope, LocalDate firstDay, LocalDate lastDay, boolean binding, String source) {
    List<Violation> violations =
        new ArrayList<>(CalendarRules.ofWindow(scope, firstDay, lastDay, source));
    if (scope.uai() != null && !rules.unknown(List.of(scope.uai())).isEmpty()) {
      violations.add(Violation.of("uai", "calendar.uai-unknown"));
    }
    InvalidInput.ifAny(violations);
    long id =
        rules.addWindow(
            scope, firstDay, lastDay, binding, source, clock.instant(), actor.accountId());
    audit.record(
        "calendar.window-added",
        new Subject("certification-window", id),
        Map.of(),
        Map.of("scope", scope, "from", firstDay, "to", lastDay, "binding", binding));
  }

  /** Withdraws a period. */
  public void withdraw(long windowId) {
    rules.withdrawWindow(windowId, clock.instant(), actor.accountId());
    audit.record(
        "calendar.window-withdrawn",
        new Subject("certification-window", windowId),
        Map.of(),
        Map.of());
  }
}
