package fr.pix.certif.shared.security;

/** What a member may do in a structure: an administrator manages it, a member works in it. */
public enum Role {
  ADMIN,
  MEMBER
}
