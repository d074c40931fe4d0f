package fr.pix.certif.shared.jobs;

/**
 * The right to carry out a slice of a run. Its fence grows each time the slice changes hands: who
 * holds an older one can no longer write.
 *
 * @param job the name of the job, which is that of its definition
 * @param slice the part of the work that it is about
 */
public record Lease(long runId, String job, Slice slice, int fence) {}
