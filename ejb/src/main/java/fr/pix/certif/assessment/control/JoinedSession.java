package fr.pix.certif.assessment.control;

import java.time.LocalDateTime;

/**
 * A session that a candidate has joined and that its centre has not finalised.
 *
 * @param start local date and time of the centre
 * @param certificationId the number of the certification begun, null before
 * @param state of that certification, null before
 */
public record JoinedSession(
    long sessionId, String centerName, LocalDateTime start, Long certificationId, TestState state) {

  /** Whether the access code still lets in, to start or to go on. */
  public boolean enterable() {
    return state == null || state.takesAnswers();
  }
}
