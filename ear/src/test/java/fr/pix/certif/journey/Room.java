package fr.pix.certif.journey;

/** What an invigilator and a candidate are told of a session. */
record Room(String number, String accessCode, String password) {}
