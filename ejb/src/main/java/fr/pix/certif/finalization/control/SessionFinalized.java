package fr.pix.certif.finalization.control;

/** A session has just been finalised: announced inside the transaction that did it. */
public record SessionFinalized(long sessionId) {}
