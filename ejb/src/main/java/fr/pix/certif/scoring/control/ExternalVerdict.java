package fr.pix.certif.scoring.control;

/** What a jury outside Pix says of a candidate's practice (volet 2 of Pix+ Édu). */
public enum ExternalVerdict {
  /** Nothing is awarded, whatever the test says. */
  REJECTED(null),
  INITIE("Initié"),
  CONFIRME("Confirmé"),
  AVANCE("Avancé"),
  EXPERT("Expert");

  private final String label;

  ExternalVerdict(String label) {
    this.label = label;
  }

  /** The name of the level, as certificates bear it; null of a rejection. */
  public String label() {
    return label;
  }
}
