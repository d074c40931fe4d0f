package fr.pix.certif.demo.control;

import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.shared.StudentIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents the pupils of a school: the same ones each time. */
public final class DemoPupils {

  private static final List<String> LAST_NAMES =
      List.of(
          "Alaoui",
          "Arnaud",
          "Aubry",
          "Barbier",
          "Benali",
          "Berger",
          "Blanchard",
          "Bouvier",
          "Carpentier",
          "Charpentier",
          "Chevalier",
          "Colin",
          "Da Silva",
          "D’Argent",
          "Delmas",
          "Diallo",
          "Dubois",
          "Dupré",
          "Durand",
          "Esnault",
          "Fabre",
          "Faure",
          "Fournier",
          "Garcia",
          "Gauthier",
          "Girard",
          "Guérin",
          "Haddad",
          "Hervé",
          "Jacquet",
          "Joly",
          "Kone",
          "Lambert",
          "Latour",
          "Lefèvre",
          "Lemaître",
          "Leroux",
          "Marchand",
          "Martinez",
          "Mercier",
          "Moreau",
          "N’Guyen",
          "Œuvrard",
          "Perrin",
          "Petit-Jean",
          "Picard",
          "Renard",
          "Rivière",
          "Rousseau",
          "Saïdi",
          "Schmitt",
          "Tessier",
          "Traoré",
          "Vidal",
          "Yilmaz");

  private static final List<String> GIRLS =
      List.of(
          "Aïcha", "Alice", "Anaïs", "Camille", "Chloé", "Élodie", "Emma", "Fatou", "Inès", "Jade",
          "Léa", "Lina", "Lou-Ann", "Maëlys", "Manon", "Noémie", "Sarah", "Zoé");

  private static final List<String> BOYS =
      List.of(
          "Adam",
          "Amadou",
          "Antoine",
          "Enzo",
          "Gaël",
          "Hugo",
          "Ibrahim",
          "Jean-Baptiste",
          "Karim",
          "Killian",
          "Léo",
          "Linh",
          "Louis",
          "Mathéo",
          "Mehdi",
          "Nathan",
          "Noé",
          "Théo");

  private static final LocalDate OLDEST = LocalDate.of(2011, 1, 1);
  private static final int DAYS = 365;
  private static final int YEARS_LATER = 7;

  private DemoPupils() {}

  /**
   * Pupils of several classes, as many in each.
   *
   * @param school distinguishes the national identifiers of one school from those of another, 1 to
   *     99
   */
  public static List<Pupil> of(int school, List<String> divisions, int inEach) {
    Random random = new Random(school);
    List<Pupil> pupils = new ArrayList<>();
    for (String division : divisions) {
      for (int i = 0; i < inEach; i++) {
        int number = pupils.size();
        boolean girl = random.nextBoolean();
        List<String> firstNames = girl ? GIRLS : BOYS;
        pupils.add(
            new Pupil(
                "%02d%07dDM".formatted(school, number + 1),
                LAST_NAMES
                    .get((number * 7 + school) % LAST_NAMES.size())
                    .toUpperCase(Locale.FRENCH),
                null,
                firstNames.get(random.nextInt(firstNames.size())),
                null,
                null,
                girl ? "F" : "M",
                OLDEST.plusDays(random.nextInt(DAYS)),
                new Pupil.Birthplace(null, "84007", "084", "100"),
                "10310019110",
                "ST",
                division));
      }
    }
    return pupils;
  }

  /** Students of several groups, as a university's file has them. */
  public static List<Pupil> studentsOf(
      long organizationId, int school, List<String> groups, int inEach) {
    return of(school, groups, inEach).stream()
        .map(pupil -> student(organizationId, pupil))
        .toList();
  }

  private static Pupil student(long organizationId, Pupil pupil) {
    return student(
        organizationId,
        "U24-" + pupil.ine().substring(5, 9),
        pupil.lastName(),
        pupil.firstName(),
        pupil.birthdate().minusYears(YEARS_LATER),
        pupil.division());
  }

  /** A student of the first group. */
  public static Pupil student(
      long organizationId, String number, String lastName, String firstName, LocalDate birthdate) {
    return student(organizationId, number, lastName, firstName, birthdate, "TD 1");
  }

  private static Pupil student(
      long organizationId,
      String number,
      String lastName,
      String firstName,
      LocalDate birthdate,
      String group) {
    return new Pupil(
        StudentIdentifier.of(organizationId, number),
        lastName,
        null,
        firstName,
        null,
        null,
        null,
        birthdate,
        new Pupil.Birthplace(null, null, null, null),
        null,
        null,
        group,
        new Pupil.Studies(
            null, "UFR Sciences", null, "Licence informatique", "Formation initiale"));
  }
}
