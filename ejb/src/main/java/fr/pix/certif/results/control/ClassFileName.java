package fr.pix.certif.results.control;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The name of a file about a class: {@code 20260416_resultats_3A.csv}. Never a person's name. */
public final class ClassFileName {

  private static final int LONGEST = 40;

  private ClassFileName() {}

  public static String results(LocalDate today, String division) {
    return name(today, "resultats", division) + ".csv";
  }

  public static String certificates(LocalDate today, String division) {
    return name(today, "attestations", division) + ".pdf";
  }

  private static String name(LocalDate today, String what, String division) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(today) + "_" + what + "_" + safe(division);
  }

  /** A class may have been given any name; a file may not. */
  private static String safe(String division) {
    String plain =
        Normalizer.normalize(division, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9-]+", "_");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
