package fr.pix.certif.enrolment.control;

/**
 * What a centre writes of a candidate: the key by which a form finds the field, its label there,
 * and its column in the spreadsheet of candidates (without the star of what is required).
 */
public enum EntryField {
  LAST_NAME("lastName", "Nom de naissance", "Nom de naissance"),
  FIRST_NAME("firstName", "Prénom", "Prénom"),
  BIRTHDATE("birthdate", "Date de naissance", "Date de naissance (format : jj/mm/aaaa)"),
  SEX("sex", "Sexe", "Sexe (M ou F)"),
  BIRTH_INSEE_CODE("birthInseeCode", "Code INSEE", "Code Insee"),
  BIRTH_POSTAL_CODE("birthPostalCode", "Code postal", "Code postal"),
  BIRTH_CITY("birthCity", "Commune de naissance", "Nom de la commune"),
  BIRTH_COUNTRY("birthCountry", "Pays de naissance", "Pays"),
  RESULTS_EMAIL(
      "resultsEmail",
      "E-mail du destinataire des résultats",
      "E-mail du destinataire des résultats (formateur, enseignant…)"),
  CONVOCATION_EMAIL("convocationEmail", "E-mail de convocation", "E-mail de convocation"),
  EXTERNAL_ID("externalId", "Identifiant externe", "Identifiant local"),
  EXTRA_TIME("extraTime", "Temps majoré", "Temps majoré ?"),
  BILLING_MODE("billingMode", "Tarification part Pix", "Tarification part Pix"),
  PREPAYMENT_CODE("prepaymentCode", "Code de prépaiement", "Code de prépaiement"),
  COMPLEMENTARY("complementary", "Certification complémentaire", "Certification complémentaire");

  private final String key;
  private final String label;
  private final String column;

  EntryField(String key, String label, String column) {
    this.key = key;
    this.label = label;
    this.column = column;
  }

  /** The field's name in a form, and in the violations. */
  public String key() {
    return key;
  }

  /** As the form names it. */
  public String label() {
    return label;
  }

  /** As the spreadsheet names it. */
  public String column() {
    return column;
  }
}
