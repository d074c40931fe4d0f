package fr.pix.certif.shared.jobs;

/**
 * The right to carry out a run. Its fence grows each time the run changes hands: who holds an older
 * one can no longer write.
 *
 * @param job the name of the job, which is that of its definition
 */
public record Lease(long runId, String job, int fence) {}
