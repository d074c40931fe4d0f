package fr.pix.certif.shared.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The person or the machine on whose behalf a use case runs, with the rights held at this very
 * request.
 *
 * @param accountId the account; null for nobody (signed out) and for a machine
 * @param centers the certification centres of which the person is an active member
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
    Map<Long, Role> organizations,
    Long academyId,
    Set<MachineScope> scopes) {

  private static final Actor NOBODY =
      new Actor(null, null, null, null, null, Map.of(), Map.of(), null, Set.of());

  public Actor {
    centers = new TreeMap<>(centers);
    organizations = new TreeMap<>(organizations);
    scopes = Set.copyOf(scopes);
  }

  public static Actor nobody() {
    return NOBODY;
  }

  /** A machine, with what its token lets it do; one that may do nothing is nobody. */
  public static Actor machine(Set<MachineScope> scopes) {
    return new Actor(null, null, null, null, null, Map.of(), Map.of(), null, scopes);
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

  public Set<Long> centerIds() {
    return centers.keySet();
  }

  public Set<Long> centersAdministered() {
    return administered(centers);
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
