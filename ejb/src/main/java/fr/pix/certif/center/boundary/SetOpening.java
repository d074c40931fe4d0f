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
import java.util.Objects;

/**
 * Decides when spaces open: those of a kind of schools, in the country or in one academy, or that
 * of a single school (dérogation). It counts at the next request of those concerned.
 */
@Stateless
@Permitted(Permission.STAFF_CALENDAR)
public class SetOpening {

  @Inject CalendarRuleRepository rules;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Sets the date in the place of the one in force for this scope.
   *
   * @param opensOn null for a single school that is open whatever the date of its kind
   * @param source the text that decides it, or who does
   */
  public void set(CalendarScope scope, LocalDate opensOn, String source) {
    List<Violation> violations = new ArrayList<>(CalendarRules.ofOpening(scope, opensOn, source));
    if (scope.uai() != null && !rules.unknown(List.of(scope.uai())).isEmpty()) {
      violations.add(Violation.of("uai", "calendar.uai-unknown"));
    }
    InvalidInput.ifAny(violations);
    long id = rules.open(scope, opensOn, source, clock.instant(), actor.accountId());
    audit.record(
        "calendar.opening-set",
        new Subject("opening-rule", id),
        Map.of(),
        Map.of("scope", scope, "opensOn", Objects.toString(opensOn, "open")));
  }

  /** Withdraws a date: the centres follow the next wider scope, or are open. */
  public void withdraw(long ruleId) {
    rules.withdrawOpening(ruleId, clock.instant(), actor.accountId());
    audit.record(
        "calendar.opening-withdrawn", new Subject("opening-rule", ruleId), Map.of(), Map.of());
  }
}
