package fr.pix.certif.campaign.control;

/**
 * One pupil of the school and what they shared.
 *
 * @param gone whether the pupil has left the school since
 * @param shared null as long as nothing was shared
 */
public record PupilAnswer(
    long learnerId,
    String lastName,
    String firstName,
    String division,
    boolean gone,
    SharedPix shared) {}
