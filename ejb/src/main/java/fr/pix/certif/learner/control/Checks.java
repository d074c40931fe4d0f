package fr.pix.certif.learner.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks that every format shares: each says all that is wrong with the pupil at hand. */
final class Checks {

  static final Form TOWN_CODE = new Form("\\d[0-9AB]\\d{3}");
  static final Form PROVINCE_CODE = new Form("[0-9AB]{2,3}");
  static final Form COUNTRY_CODE = new Form("\\d{3}");

  private static final Form INE = new Form("[0-9A-Z]{11}");
  private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4}|\\d{2})");
  private static final LocalDate TOO_OLD = LocalDate.of(1900, 1, 1);
  private static final int LONGEST = 255;

  /** Two digits name the years 1930 to 2029. */
  private static final int CENTURY_TURNS = 30;

  private static final int SHORT_YEAR = 100;

  private record Bearer(int place, int line, String name) {}

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, Bearer> bearers = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<Integer> wrong = new HashSet<>();
  private int place = -1;
  private int line;
  private String pupil = "";

  /** The form of a code. */
  static final class Form {

    private final Pattern pattern;

    Form(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    boolean fits(String value) {
      return pattern.matcher(value).matches();
    }
  }

  /** Begins the pupil who stands on this line. */
  void begin(int pupilLine, String lastName, String firstName) {
    place++;
    line = pupilLine;
    pupil = (lastName + " " + firstName).strip();
  }

  /** Everything that is wrong, in the order of the file. */
  List<FileProblem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
  }

  /** Whether something is wrong with the pupil begun at this place, from 0. */
  boolean wrong(int pupilPlace) {
    return wrong.contains(pupilPlace);
  }

  void problem(String field, String code, String value) {
    wrong.add(place);
    problems.add(new FileProblem(line, pupil, field, code, value));
  }

  /** A text of the file: not too long, and written in letters. */
  void text(String field, String value) {
    if (value.length() > LONGEST) {
      problem(field, "too-long", value);
    }
    if (Mojibake.in(value)) {
      problem(field, "mojibake", value);
    }
  }

  String required(String field, String value) {
    if (value.isEmpty()) {
      problem(field, "required", value);
    }
    return value;
  }

  String ine(String field, String value) {
    if (!INE.fits(value)) {
      problem(field, "ine-format", value);
    }
    return unique(field, value, "ine-unique");
  }

  /** An identifier that nobody else in the file has: both bearers are told. */
  String unique(String field, String value, String code) {
    Bearer first = bearers.putIfAbsent(value, new Bearer(place, line, pupil));
    if (first != null) {
      if (told.add(value)) {
        wrong.add(first.place());
        problems.add(new FileProblem(first.line(), first.name(), field, code, value));
      }
      problem(field, code, value);
    }
    return value;
  }

  String code(String field, String value, Form form) {
    if (!value.isEmpty() && !form.fits(value)) {
      problem(field, "code-format", value);
    }
    return optional(value);
  }

  /** A birth date as jj/mm/aaaa; null when it is none. */
  LocalDate birthdate(String field, String value) {
    if (value.isEmpty()) {
      problem(field, "required", value);
      return null;
    }
    LocalDate date = date(value);
    if (date == null) {
      problem(field, "date-format", value);
    } else if (!date.isAfter(TOO_OLD)) {
      problem(field, "date-implausible", value);
    }
    return date;
  }

  private static LocalDate date(String value) {
    Matcher parts = FRENCH_DATE.matcher(value);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(3));
    if (year < SHORT_YEAR && parts.group(3).length() == 2) {
      year += year < CENTURY_TURNS ? 2000 : 1900;
    }
    try {
      return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String optional(String value) {
    return value.isEmpty() ? null : value;
  }
}
