package fr.pix.certif.certificate;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.QrCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One certificate (attestation de certification), the page of one person. Only a validated and
 * published certification has one: that is for the caller to know.
 *
 * @param firstName the first name
 * @param lastName the name at birth
 * @param birthdate the date of birth
 * @param birthplace the town of birth; null when it is not known
 * @param center the certification centre’s name
 * @param takenOn the day of the test
 * @param deliveredOn the day of publication
 * @param score the pix obtained
 * @param maximumScore the pix that could be reached that day
 * @param maximumLevel the level that could be reached that day
 * @param verificationCode the code to verify the certificate with, such as {@code P-BCDF2346}
 * @param verificationUrl the web address where anyone verifies it; what follows {@code #} is in the
 *     QR code alone
 * @param besides the certifications obtained besides Pix, as they are printed; mostly none
 * @param areas the areas of the framework in order, with their competences
 */
public record CertificatePage(
    String firstName,
    String lastName,
    LocalDate birthdate,
    String birthplace,
    String center,
    LocalDate takenOn,
    LocalDate deliveredOn,
    int score,
    int maximumScore,
    int maximumLevel,
    String verificationCode,
    String verificationUrl,
    List<String> besides,
    List<Area> areas) {

  /** What stands for the level of a competence that is not certified. */
  private static final String NO_LEVEL = "–";

  public CertificatePage {
    requireNonNull(firstName, "firstName");
    requireNonNull(lastName, "lastName");
    requireNonNull(birthdate, "birthdate");
    requireNonNull(center, "center");
    requireNonNull(takenOn, "takenOn");
    requireNonNull(deliveredOn, "deliveredOn");
    requireNonNull(verificationCode, "verificationCode");
    requireNonNull(verificationUrl, "verificationUrl");
    besides = List.copyOf(besides);
    areas = List.copyOf(areas);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("A certificate needs an area");
    }
  }

  /**
   * An area of the framework (domaine).
   *
   * @param code such as {@code 1}
   * @param name such as {@code Information et données}
   * @param competences its competences, in order
   */
  public record Area(String code, String name, List<Competence> competences) {

    public Area {
      requireNonNull(code, "code");
      requireNonNull(name, "name");
      competences = List.copyOf(competences);
      if (competences.isEmpty()) {
        throw new IllegalArgumentException("An area needs a competence");
      }
    }

    /** A row a competence; the first one carries the area's heading, which spans them all. */
    private List<Map<String, Object>> rows(Map<String, Object> common) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Competence competence : competences) {
        Map<String, Object> row = new HashMap<>(common);
        row.put("competence", competence.code() + " " + competence.name());
        row.put("level", competence.levelText());
        rows.add(row);
      }
      rows.get(0).put("area", code + ". " + name);
      rows.get(0).put("areaTag", "full");
      rows.get(0).put("areaRows", Integer.toString(rows.size()));
      rows.get(rows.size() - 1).put("areaEnd", true);
      return rows;
    }
  }

  /**
   * A competence of an area.
   *
   * @param code such as {@code 1.1}
   * @param name what it is about
   * @param level the certified level; null when not tested, and zero or less is not shown either
   */
  public record Competence(String code, String name, Integer level) {

    public Competence {
      requireNonNull(code, "code");
      requireNonNull(name, "name");
    }

    private String levelText() {
      return level == null || level <= 0 ? NO_LEVEL : level.toString();
    }
  }

  /**
   * The rows of the page: one a competence, each with the texts of the whole page.
   *
   * @param page a number that no other page of the file has
   * @param qrCode the code of the verification address
   */
  List<Map<String, Object>> rows(int page, QrCode qrCode) {
    Map<String, Object> common = texts(page, qrCode);
    List<Map<String, Object>> rows = new ArrayList<>();
    areas.forEach(area -> rows.addAll(area.rows(common)));
    rows.get(rows.size() - 1).put("table", "end");
    return rows;
  }

  private Map<String, Object> texts(int page, QrCode qrCode) {
    Map<String, Object> texts = new HashMap<>();
    texts.put("page", page);
    texts.put("name", firstName + " " + lastName);
    texts.put("birth", birth());
    texts.put("center", center);
    texts.put("takenOn", FrenchFormat.longDate(takenOn));
    texts.put("deliveredOn", FrenchFormat.longDate(deliveredOn));
    texts.put("score", FrenchFormat.number(score));
    texts.put("maximumScore", FrenchFormat.number(maximumScore));
    texts.put("maximumLevel", Integer.toString(maximumLevel));
    texts.put("someBesides", !besides.isEmpty());
    texts.put("besides", String.join(" · ", besides));
    texts.put("code", verificationCode);
    texts.put("url", verificationUrl.replaceFirst("#.*", ""));
    texts.put("qrCode", qrCode);
    return texts;
  }

  private String birth() {
    String date = FrenchFormat.longDate(birthdate);
    return birthplace == null || birthplace.isBlank() ? date : date + " à " + birthplace;
  }
}
