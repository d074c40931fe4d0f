package fr.pix.certif.framework.control;

import java.util.List;
import java.util.OptionalInt;

/** The sixteen competences of the framework (référentiel), by their place and by their code. */
public final class CompetenceCode {

  private static final List<String> CODES =
      List.of(
          "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2",
          "4.3", "5.1", "5.2");

  /** The place of what is in none of the sixteen: a question of another referential (Pix+). */
  public static final int OUTSIDE = -1;

  /** How many competences a full profile has. */
  public static final int COUNT = CODES.size();

  private CompetenceCode() {}

  /** The code shown to people, such as 1.1, of the competence at this place, 0 to 15. */
  public static String of(int competence) {
    return CODES.get(competence);
  }

  /** The place of a code in the framework, or nothing for a code foreign to it. */
  public static OptionalInt placeOf(String code) {
    int place = CODES.indexOf(code);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
