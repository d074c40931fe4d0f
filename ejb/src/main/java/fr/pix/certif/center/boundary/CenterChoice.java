package fr.pix.certif.center.boundary;

import java.io.Serializable;

/**
 * One of the centres of a person, as it is shown to choose from.
 *
 * @param externalId the UAI of a school; may be null for another kind of centre
 */
public record CenterChoice(long id, String name, String externalId) implements Serializable {}
