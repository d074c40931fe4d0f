package fr.pix.certif.team.control;

/** What a team works for: a certification centre (Pix Certif) or an organisation (Pix Orga). */
public enum StructureKind {
  CENTER,
  ORGANIZATION
}
