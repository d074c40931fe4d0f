package fr.pix.certif.planning.control;

import java.io.Serializable;

/** A room of a centre and the number under which it is kept. */
public record KeptRoom(long id, PlanRoom room) implements Serializable {}
