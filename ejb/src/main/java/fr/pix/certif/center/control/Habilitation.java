package fr.pix.certif.center.control;

/** What a centre may certify besides Pix (certifications complémentaires). */
public enum Habilitation {
  CLEA,
  DROIT,
  EDU_1ER_DEGRE,
  EDU_2ND_DEGRE,
  PRO_SANTE
}
