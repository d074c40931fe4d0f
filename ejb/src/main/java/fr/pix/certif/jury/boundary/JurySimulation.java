package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.JuryDecision;

/** What the automatic jury would decide of a certification. */
public record JurySimulation(SimulatedCase simulated, JuryDecision decision) {}
