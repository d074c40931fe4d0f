package fr.pix.certif.shared;

/** Files as their senders make them, from which damaged ones are made. */
final class SoundFiles {

  static final String AGRICULTURE =
      """
      Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d'usage;Date de naissance (jj/mm/aaaa)*;Code commune naissance**;Libellé commune naissance**;Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*
      4581234567F;Zoé;;;"ROUX; dit Roux";;01/02/2010;2A214;;2A;99100;AP;MEF1;TSTAV
      4581234568G;Tom;Léo;;NOIR;;03/12/2009;;Plymouth;99;99132;ST;MEF1;TSTAV
      """;

  static final String PROFILES =
      """
      INE;Compétence;Pix;Acquis validés
      7770000001A;1.1;8;
      7770000001A;1.2;16,5;
      7770000002B;5.2;24;
      """;

  static final String CENTERS =
      """
      type;identifiant_externe;nom;commune;departement;base_eleves;etiquettes;habilitations
      SCO;0777701A;Collège de la Plage;Ajaccio;;oui;COLLEGE,REP;
      SCO;0777702B;Lycée du Port;Bourg;1;non;LYCEE;CLEA
      PRO;GRETA-7777;Greta;Apt;84;non;;CLEA,DROIT
      """;

  static final String STUDENTS =
      """
      Premier prénom;Nom de famille;Date de naissance (jj/mm/aaaa);Email;Numéro étudiant;Groupe
      Zoé;"ROUX; dit Roux";01/02/2004;zoe@etu.example;U24-1;TD 1
      Léo;ALI;03/04/2003;;U24-2;TD 2
      """;

  static final String EXCEPTIONS =
      """
      uai;date_ouverture;motif
      %s;12/01/2027;Décision du recteur
      """;

  /** Never sound, so that no test meets another's content: the second challenge has no solution. */
  static final String RELEASE =
      """
      {"content": {
        "competences": [{"id": "comp11", "origin": "Pix", "index": "1.1"}],
        "tubes": [{"id": "tube-m", "name": "@m", "competenceId": "comp11"}],
        "skills": [{"id": "skill-m", "name": "@m1", "tubeId": "tube-m", "level": 1, "pixValue": 1}],
        "challenges": [
          {"id": "ch-m1", "skillId": "skill-m", "status": "validé", "locales": ["fr"], "type": "QCU",
           "instruction": "Que choisir ?", "proposals": "- un\\n- deux", "solution": "2"},
          {"id": "ch-m2", "skillId": "skill-m", "status": "validé", "locales": ["fr"], "type": "QCU",
           "instruction": "Que choisir ?", "proposals": "- un\\n- deux", "solution": ""}]}}""";

  private SoundFiles() {}
}
