package fr.pix.certif.journey;

import java.time.LocalDate;

/** A pupil of the demonstration, enrolled in the session of today. */
record Pupil(String email, String firstName, String lastName, LocalDate birthdate) {}
