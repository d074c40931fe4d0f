package fr.pix.certif.shared.security;

import java.util.function.Predicate;

/**
 * What a use case asks of who calls it. It opens the door; the rows reached behind it are limited
 * by the scope in each query (the actor's centres, organisations, own account), so that a foreign
 * row looks like a missing one.
 */
public enum Permission {
  /** Anyone, signed in or not. */
  PUBLIC(actor -> true),
  /** Any account: candidates and invigilators need no membership. */
  AUTHENTICATED(Actor::signedIn),
  /**
   * Works in a centre whose space is open. Every use case of a centre stands under it, but those of
   * its team and its documentation.
   */
  CENTER_MEMBER(actor -> !actor.centerIds().isEmpty()),
  /** Belongs to a centre, even one whose space is closed: its team, its documentation. */
  CENTER_INSIDER(actor -> !actor.allCenterIds().isEmpty()),
  /** Manages the team of a centre, even one whose space is closed. */
  CENTER_ADMIN(actor -> !actor.centersAdministered().isEmpty()),
  ORGANIZATION_MEMBER(actor -> !actor.organizations().isEmpty()),
  ORGANIZATION_ADMIN(actor -> !actor.organizationsAdministered().isEmpty()),
  ACADEMY_ADMIN(actor -> actor.academyId() != null),
  STAFF(actor -> actor.staff().isPresent()),
  /** Staff who may judge and publish: all but METIER. */
  STAFF_JURY(actor -> actor.staff().filter(role -> role != StaffRole.METIER).isPresent()),
  /** Staff who change organisations and bring in lists of centres: all but CERTIF. */
  STAFF_ORGANIZATIONS(actor -> actor.staff().filter(role -> role != StaffRole.CERTIF).isPresent()),
  /** Staff who decide when spaces open and in which periods sessions are held. */
  STAFF_CALENDAR(
      actor ->
          actor
              .staff()
              .filter(role -> role == StaffRole.SUPER_ADMIN || role == StaffRole.METIER)
              .isPresent()),
  /** Staff who may bring in the learning content. */
  STAFF_CONTENT(
      actor ->
          actor
              .staff()
              .filter(role -> role == StaffRole.SUPER_ADMIN || role == StaffRole.METIER)
              .isPresent()),
  STAFF_SUPER_ADMIN(
      actor -> actor.staff().filter(role -> role == StaffRole.SUPER_ADMIN).isPresent()),
  /** Trying the evaluation of answers: staff, or a machine that writes content. */
  CONTENT_TRIAL(actor -> STAFF.isHeldBy(actor) || actor.holds(MachineScope.CONTENT)),
  /** Simulating the automatic jury: staff who may judge, or a machine of the jury. */
  JURY_TRIAL(actor -> STAFF_JURY.isHeldBy(actor) || actor.holds(MachineScope.JURY)),
  /** Sending profiles: a machine of the national platform; staff bring in files. */
  PROFILE_PUSH(actor -> actor.holds(MachineScope.PROFILES)),
  /** Reading the certifications of a whole school: a machine of the school booklets. */
  BOOKLETS(actor -> actor.holds(MachineScope.BOOKLETS)),
  /** Jobs and timers alone; never reachable from a request. */
  SYSTEM(actor -> false);

  private final Predicate<Actor> rule;

  Permission(Predicate<Actor> rule) {
    this.rule = rule;
  }

  public boolean isHeldBy(Actor actor) {
    return rule.test(actor);
  }
}
