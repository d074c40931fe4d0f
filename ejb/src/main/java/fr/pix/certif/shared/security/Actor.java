package fr.pix.certif.shared.security;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The person or the machine on whose behalf a use case runs, with the rights held at this very
 * request.
 *
 * @param accountId the account; null for nobody (signed out) and for a machine
 * @param centers the certification centres of which the person is an active member, open or closed
 * @param closedCenters those whose space is closed today, and the day each opens
 * @param organizations the organisations of which the person is an active member
 * @param academyId the academy that the person steers, or null
 * @param scopes what a machine may do; a person has none
 */
public record Actor(
    Long accountId,
    String firstName,
    String lastName,
    String email,
    StaffRole staffRole,
    Map<Long, Role> centers,
    Map<Long, LocalDate> closedCenters,
    Map<Long, Role> organizations,
    Long academyId,
    Set<MachineScope> scopes) {

  private static final Actor NOBODY =
      new Actor(null, null, null, null, null, Map.of(), Map.of(), Map.of(), null, Set.of());

  public Actor {
    centers = new TreeMap<>(centers);
    closedCenters = new TreeMap<>(closedCenters);
    organizations = new TreeMap<>(organizations);
    scopes = Set.copyOf(scopes);
  }

  public static Actor nobody() {
    return NOBODY;
  }

  /** A machine, with what its token lets it do; one that may do nothing is nobody. */
  public static Actor machine(Set<MachineScope> scopes) {
    return new Actor(null, null, null, null, null, Map.of(), Map.of(), Map.of(), null, scopes);
  }

  public boolean signedIn() {
    return accountId != null;
  }

  public boolean isMachine() {
    return !scopes.isEmpty();
  }

  public boolean holds(MachineScope scope) {
    return scopes.contains(scope);
  }

  /**
   * The centres in which the person may work now: the scope of every use case of a centre. One
   * whose space is closed is not among them.
   */
  public Set<Long> centerIds() {
    Set<Long> open = new TreeSet<>(centers.keySet());
    open.removeAll(closedCenters.keySet());
    return open;
  }

  /** Every centre of the person: a closed space still shows its team and its documentation. */
  public Set<Long> allCenterIds() {
    return centers.keySet();
  }

  /** The centres whose team the person manages, closed spaces included. */
  public Set<Long> centersAdministered() {
    return administered(centers);
  }

  /** The day on which the first of the closed spaces opens; empty when none is closed. */
  public Optional<LocalDate> nextOpening() {
    return closedCenters.values().stream().min(Comparator.naturalOrder());
  }

  public Set<Long> organizationIds() {
    return organizations.keySet();
  }

  public Set<Long> organizationsAdministered() {
    return administered(organizations);
  }

  public Optional<StaffRole> staff() {
    return Optional.ofNullable(staffRole);
  }

  private static Set<Long> administered(Map<Long, Role> memberships) {
    return memberships.entrySet().stream()
        .filter(membership -> membership.getValue() == Role.ADMIN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
