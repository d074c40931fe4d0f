package fr.pix.certif.shared.jobs;

/** Somebody has asked for a run: this node looks at once, the others at their next tick. */
public record RunRequested(String job) {}
