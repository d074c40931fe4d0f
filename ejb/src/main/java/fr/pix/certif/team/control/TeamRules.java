package fr.pix.certif.team.control;

import java.time.Duration;
import java.util.Collection;

/** What holds for every team. */
public final class TeamRules {

  /** How long the letter of an invitation may be used. */
  public static final Duration INVITATION_LIFE = Duration.ofDays(7);

  private TeamRules() {}

  /**
   * Whether a person is the only administrator: then she can neither leave, nor be removed, nor
   * become a simple member.
   */
  public static boolean isLastAdministrator(Collection<Long> administrators, long accountId) {
    return administrators.size() == 1 && administrators.contains(accountId);
  }
}
