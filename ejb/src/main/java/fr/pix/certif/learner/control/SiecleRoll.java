package fr.pix.certif.learner.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the pupils of a SIECLE file as it is read, then checks them all. */
final class SiecleRoll {

  private static final DateTimeFormatter FRENCH_DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final LocalDate TOO_OLD = LocalDate.of(1900, 1, 1);
  private static final int LONGEST = 255;

  private record Draft(int line, Map<String, String> fields) {

    String field(String name) {
      return fields.getOrDefault(name, "");
    }

    String pupil() {
      return (field("NOM_DE_FAMILLE") + " " + field("PRENOM")).strip();
    }
  }

  private final String uai;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<String, Integer> lineOfIne = new HashMap<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private String school = "";
  private int leftOut;

  SiecleRoll(String uai) {
    this.uai = uai;
  }

  void schoolIs(String uaj) {
    school = uaj;
  }

  void pupil(String id, int line, Map<String, String> fields) {
    boolean gone = !fields.getOrDefault("DATE_SORTIE", "").isEmpty();
    boolean unidentified = fields.getOrDefault("ID_NATIONAL", "").isEmpty();
    if (gone || unidentified || id == null) {
      leftOut++;
    } else {
      drafts.put(id, new Draft(line, fields));
    }
  }

  /** A group the pupil belongs to; the last one of type D is the class, « Inactifs » is not one. */
  void structure(String id, String type, String code) {
    if ("D".equals(type) && code != null && !code.isEmpty() && !"Inactifs".equals(code)) {
      divisions.put(id, code);
    }
  }

  SiecleContent content() {
    if (!uai.equalsIgnoreCase(school)) {
      problems.add(FileProblem.ofFile("uai-mismatched", school));
      return new SiecleContent(List.of(), leftOut, List.copyOf(problems));
    }
    List<Pupil> pupils = new ArrayList<>(drafts.size());
    drafts.forEach(
        (id, draft) -> {
          if (divisions.containsKey(id)) {
            pupils.add(checked(draft, divisions.get(id)));
          } else {
            leftOut++;
          }
        });
    if (pupils.isEmpty()) {
      problems.add(FileProblem.ofFile("empty", ""));
    }
    problems.sort(Comparator.comparingInt(FileProblem::line));
    return new SiecleContent(
        problems.isEmpty() ? pupils : List.of(), leftOut, List.copyOf(problems));
  }

  private Pupil checked(Draft draft, String division) {
    checkIne(draft);
    required(draft, "NOM_DE_FAMILLE");
    required(draft, "PRENOM");
    draft.fields().forEach((name, value) -> checkLength(draft, name, value));
    return new Pupil(
        draft.field("ID_NATIONAL"),
        draft.field("NOM_DE_FAMILLE"),
        optional(draft, "NOM_USAGE"),
        draft.field("PRENOM"),
        optional(draft, "PRENOM2"),
        optional(draft, "PRENOM3"),
        sex(draft.field("CODE_SEXE")),
        birthdate(draft),
        birthplace(draft),
        optional(draft, "CODE_MEF"),
        optional(draft, "CODE_STATUT"),
        division);
  }

  private void checkIne(Draft draft) {
    String ine = draft.field("ID_NATIONAL");
    if (!ine.matches("[0-9A-Z]{11}")) {
      problem(draft, "ID_NATIONAL", "ine-format");
    }
    Integer first = lineOfIne.putIfAbsent(ine, draft.line());
    if (first != null) {
      problem(draft, "ID_NATIONAL", "ine-unique");
    }
  }

  private void required(Draft draft, String field) {
    if (draft.field(field).isEmpty()) {
      problem(draft, field, "required");
    }
  }

  private void checkLength(Draft draft, String name, String value) {
    if (value.length() > LONGEST) {
      problem(draft, name, "too-long");
    }
  }

  private LocalDate birthdate(Draft draft) {
    String text = draft.field("DATE_NAISS");
    if (text.isEmpty()) {
      problem(draft, "DATE_NAISS", "required");
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text, FRENCH_DATE);
      if (!date.isAfter(TOO_OLD)) {
        problem(draft, "DATE_NAISS", "date-implausible");
      }
      return date;
    } catch (DateTimeParseException e) {
      problem(draft, "DATE_NAISS", "date-format");
      return null;
    }
  }

  private Pupil.Birthplace birthplace(Draft draft) {
    return new Pupil.Birthplace(
        optional(draft, "VILLE_NAISS"),
        code(draft, "CODE_COMMUNE_INSEE_NAISS", "\\d[0-9AB]\\d{3}"),
        code(draft, "CODE_DEPARTEMENT_NAISS", "[0-9AB]{2,3}"),
        code(draft, "CODE_PAYS", "\\d{3}"));
  }

  private String code(Draft draft, String field, String pattern) {
    String value = optional(draft, field);
    if (value != null && !value.matches(pattern)) {
      problem(draft, field, "code-format");
    }
    return value;
  }

  private void problem(Draft draft, String field, String code) {
    problems.add(new FileProblem(draft.line(), draft.pupil(), field, code, draft.field(field)));
  }

  private static String optional(Draft draft, String field) {
    String value = draft.field(field);
    return value.isEmpty() ? null : value;
  }

  private static String sex(String code) {
    return switch (code) {
      case "1" -> "M";
      case "2" -> "F";
      default -> null;
    };
  }
}
