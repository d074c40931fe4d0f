package fr.pix.certif.framework.entity;

/** A release has come in force. */
public record ReleaseActivated(long releaseId) {}
