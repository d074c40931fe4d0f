package fr.pix.certif.learner.control;

import fr.pix.certif.learner.control.ParsedFile.FileFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the pupils of a SIECLE file as it is read, then checks them all. */
final class SiecleRoll {

  /** What is read of a pupil; everything else in the file (addresses, guardians) is passed over. */
  static final List<String> FIELDS =
      List.of(
          "ID_NATIONAL",
          "NOM_DE_FAMILLE",
          "NOM_USAGE",
          "PRENOM",
          "PRENOM2",
          "PRENOM3",
          "CODE_SEXE",
          "DATE_NAISS",
          "VILLE_NAISS",
          "CODE_COMMUNE_INSEE_NAISS",
          "CODE_DEPARTEMENT_NAISS",
          "CODE_PAYS",
          "CODE_MEF",
          "CODE_STATUT",
          "DATE_SORTIE");

  private static final String INE = "ID_NATIONAL";
  private static final Map<String, Integer> PLACES = places();

  /** A pupil as the file has them. */
  private record Draft(int line, String[] values) {

    String field(String name) {
      String value = values[PLACES.get(name)];
      return value == null ? "" : value;
    }
  }

  private final String uai;
  private final String encoding;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, String> divisions = new HashMap<>();
  private final Checks checks = new Checks();
  private String school = "";
  private int leftOut;

  SiecleRoll(String uai, String encoding) {
    this.uai = uai;
    this.encoding = encoding;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    FIELDS.forEach(field -> places.put(field, places.size()));
    return Map.copyOf(places);
  }

  /** Where a field stands among the values of a pupil; null for one that is not read. */
  static Integer placeOf(String field) {
    return PLACES.get(field);
  }

  void schoolIs(String uaj) {
    school = uaj;
  }

  void pupil(String id, int line, String[] values) {
    Draft draft = new Draft(line, values);
    boolean gone = !draft.field("DATE_SORTIE").isEmpty();
    if (gone || draft.field(INE).isEmpty() || id == null) {
      leftOut++;
    } else {
      drafts.put(id, draft);
    }
  }

  /** A group the pupil belongs to; the last one of type D is the class, « Inactifs » is not one. */
  void structure(String id, String type, String code) {
    if ("D".equals(type) && code != null && !code.isEmpty() && !"Inactifs".equals(code)) {
      divisions.put(id, code);
    }
  }

  ParsedFile content() {
    if (!uai.equalsIgnoreCase(school)) {
      return refused(FileProblem.ofFile("uai-mismatched", school));
    }
    List<Pupil> read = new ArrayList<>(drafts.size());
    drafts.forEach(
        (id, draft) -> {
          if (divisions.containsKey(id)) {
            read.add(checked(draft, divisions.get(id)));
          } else {
            leftOut++;
          }
        });
    if (read.isEmpty()) {
      return refused(FileProblem.ofFile("empty", ""));
    }
    return ParsedFile.of(FileFormat.SIECLE, encoding, read, leftOut, checks);
  }

  private ParsedFile refused(FileProblem problem) {
    return ParsedFile.refused(FileFormat.SIECLE, encoding, leftOut, List.of(problem));
  }

  private Pupil checked(Draft draft, String division) {
    checks.begin(draft.line(), draft.field("NOM_DE_FAMILLE"), draft.field("PRENOM"));
    for (String field : FIELDS) {
      checks.text(field, draft.field(field));
    }
    return new Pupil(
        checks.ine(INE, draft.field(INE)),
        checks.required("NOM_DE_FAMILLE", draft.field("NOM_DE_FAMILLE")),
        optional(draft, "NOM_USAGE"),
        checks.required("PRENOM", draft.field("PRENOM")),
        optional(draft, "PRENOM2"),
        optional(draft, "PRENOM3"),
        sex(draft.field("CODE_SEXE")),
        checks.birthdate("DATE_NAISS", draft.field("DATE_NAISS")),
        birthplace(draft),
        optional(draft, "CODE_MEF"),
        optional(draft, "CODE_STATUT"),
        division);
  }

  private Pupil.Birthplace birthplace(Draft draft) {
    return new Pupil.Birthplace(
        optional(draft, "VILLE_NAISS"),
        code(draft, "CODE_COMMUNE_INSEE_NAISS", Checks.TOWN_CODE),
        code(draft, "CODE_DEPARTEMENT_NAISS", Checks.PROVINCE_CODE),
        code(draft, "CODE_PAYS", Checks.COUNTRY_CODE));
  }

  private String code(Draft draft, String field, Checks.Form form) {
    return checks.code(field, draft.field(field), form);
  }

  private static String optional(Draft draft, String field) {
    return Checks.optional(draft.field(field));
  }

  private static String sex(String code) {
    return switch (code) {
      case "1" -> "M";
      case "2" -> "F";
      default -> null;
    };
  }
}
