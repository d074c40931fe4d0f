package fr.pix.certif.shared.security;

/** The four roles of Pix staff (agents Pix); CERTIF is the jury's. */
public enum StaffRole {
  SUPER_ADMIN,
  SUPPORT,
  CERTIF,
  METIER
}
