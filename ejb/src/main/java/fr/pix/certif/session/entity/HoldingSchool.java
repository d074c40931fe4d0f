package fr.pix.certif.session.entity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where the candidates of a session come from: the school of the same UAI and type as its centre.
 *
 * @param organizationId the school; null when no organisation keeping a pupil base stands behind
 *     the centre
 */
public record HoldingSchool(long sessionId, long centerId, ZoneId zone, Long organizationId) {

  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
