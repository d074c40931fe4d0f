package fr.pix.certif.learner;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Files as the ministry's software exports them. */
public final class SiecleFixture {

  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  private SiecleFixture() {}

  /** A pupil of a file. */
  public record Eleve(int n, String ine, String lastName, String born, String division) {

    /** The same, born on another day. */
    public Eleve bornOn(String day) {
      return new Eleve(n, ine, lastName, day, division);
    }

    /** The same under another identifier. */
    public Eleve withIne(String other) {
      return new Eleve(n, other, lastName, born, division);
    }

    private String xml() {
      return "<ELEVE ELEVE_ID='%d'><ID_NATIONAL>%s</ID_NATIONAL><NOM_DE_FAMILLE>%s</NOM_DE_FAMILLE><PRENOM>Zoé</PRENOM><DATE_NAISS>%s</DATE_NAISS></ELEVE>\n"
          .formatted(n, ine, lastName, born);
    }

    private String structure() {
      return "<STRUCTURES_ELEVE ELEVE_ID='%d'><STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n"
          .formatted(n, division);
    }
  }

  /** The national identifier of the pupil of this number. */
  public static String ine(int n) {
    return "%010dA".formatted(n);
  }

  /** The file of a school. */
  public static byte[] file(String uai, Eleve... pupils) {
    String all = Arrays.stream(pupils).map(Eleve::xml).collect(Collectors.joining());
    String structures = Arrays.stream(pupils).map(Eleve::structure).collect(Collectors.joining());
    return ("<?xml version='1.0' encoding='ISO-8859-15'?>\n<BEE_ELEVES><PARAMETRES><UAJ>"
            + uai
            + "</UAJ></PARAMETRES><DONNEES><ELEVES>"
            + all
            + "</ELEVES><STRUCTURES>"
            + structures
            + "</STRUCTURES></DONNEES></BEE_ELEVES>")
        .getBytes(LATIN_9);
  }
}
