package fr.pix.certif.finalization.control;

/** What a paper joined to a finalised session is (pièce jointe). */
public enum AttachmentKind {
  /** The attendance sheet, signed (feuille d’émargement). */
  ATTENDANCE_SHEET("emargement"),
  /** The incident report that the invigilator wrote (PV d’incident). */
  INCIDENT_REPORT("pv-incident"),
  /** The fraud report (PV de fraude). */
  FRAUD_REPORT("pv-fraude"),
  /** Anything else that the jury should read. */
  OTHER("piece");

  private final String word;

  AttachmentKind(String word) {
    this.word = word;
  }

  /** How the file is called when it is given back. */
  public String word() {
    return word;
  }
}
