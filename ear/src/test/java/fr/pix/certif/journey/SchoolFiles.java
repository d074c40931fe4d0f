package fr.pix.certif.journey;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files that a school and Pix staff have in hand: ninety pupils of three classes, and their
 * profiles.
 */
final class SchoolFiles {

  static final int PUPILS = 90;

  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final List<String> DIVISIONS = List.of("3A", "3B", "3C");
  private static final int CERTIFIABLE_COMPETENCES = 5;

  private final Path folder;

  SchoolFiles(Path folder) {
    this.folder = folder;
  }

  /** The export of the whole school. */
  Path pupils(String uai) throws IOException {
    return write("eleves.xml", siecle(uai, "").getBytes(LATIN_9));
  }

  /** The same with two pupils whose record is wrong. */
  Path pupilsToRepair(String uai) throws IOException {
    String wrong =
        siecle(uai, "")
            .replaceFirst("<DATE_NAISS>[^<]*", "<DATE_NAISS>31/02/2011")
            .replaceFirst("<PRENOM>Pupille2<", "<PRENOM><");
    return write("eleves-a-corriger.xml", wrong.getBytes(LATIN_9));
  }

  /** A file whose entities would fill the memory. */
  Path bomb(String uai) throws IOException {
    String doctype =
        "<!DOCTYPE BEE_ELEVES [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    return write("bombe.xml", siecle(uai, doctype).getBytes(LATIN_9));
  }

  /** A file of 25 MB. */
  Path tooLarge() throws IOException {
    return write("enorme.xml", new byte[25 * 1024 * 1024]);
  }

  /** A picture under the name of an export. */
  Path disguised() throws IOException {
    return write("image.xml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
  }

  /** Profiles of all pupils; one in ten is not certifiable yet. */
  Path profiles(Content content) throws IOException {
    StringBuilder csv = new StringBuilder("\ufeffINE;Compétence;Pix;Acquis validés\r\n");
    for (int n = 1; n <= PUPILS; n++) {
      int competences = n % 10 == 0 ? CERTIFIABLE_COMPETENCES - 1 : CERTIFIABLE_COMPETENCES;
      for (int c = 0; c < competences; c++) {
        Competence competence = content.competence(c * 3);
        csv.append(ine(n))
            .append(';')
            .append(competence.code())
            .append(";18,5;")
            .append(skills(content, competence))
            .append("\r\n");
      }
    }
    return write("profils.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String skills(Content content, Competence competence) {
    return content.skillsOf(competence.index()).stream()
        .filter(skill -> skill.level() <= 2)
        .map(Skill::id)
        .collect(Collectors.joining(" "));
  }

  private static String siecle(String uai, String doctype) {
    StringBuilder pupils = new StringBuilder();
    StringBuilder classes = new StringBuilder();
    for (int n = 1; n <= PUPILS; n++) {
      pupils.append(pupil(n)).append('\n');
      classes.append(
          "<STRUCTURES_ELEVE ELEVE_ID='%d'><STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n"
              .formatted(n, DIVISIONS.get((n - 1) / 30)));
    }
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n%s<BEE_ELEVES VERSION=\"2.1\"><PARAMETRES><UAJ>%s</UAJ></PARAMETRES><DONNEES><ELEVES>\n%s</ELEVES><STRUCTURES>%s</STRUCTURES></DONNEES></BEE_ELEVES>"
        .formatted(doctype, uai, pupils, classes);
  }

  private static String pupil(int n) {
    String lastName = n == 1 ? "D’Argent-Lefèvre" : "Élève%02d".formatted(n);
    String firstName = n == 1 ? "Élodie Anne" : "Pupille" + n;
    return "<ELEVE ELEVE_ID='%d'><ID_NATIONAL>%s</ID_NATIONAL><NOM_DE_FAMILLE>%s</NOM_DE_FAMILLE><PRENOM>%s</PRENOM><CODE_SEXE>2</CODE_SEXE><DATE_NAISS>20/05/2011</DATE_NAISS><CODE_PAYS>100</CODE_PAYS><CODE_COMMUNE_INSEE_NAISS>84007</CODE_COMMUNE_INSEE_NAISS></ELEVE>"
        .formatted(n, ine(n), lastName.replace('’', '\''), firstName);
  }

  private static String ine(int n) {
    return "%09dPC".formatted(n);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
