package fr.pix.certif.results.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.shared.CsvCell;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The results of a class or of a session as a file (résultats de certification): UTF-8 with a byte
 * order mark, semicolons, lines ended by {@code \n} and none after the last. Schools feed it to
 * their own tools: columns, their order and their words do not change.
 */
public final class ResultsCsv {

  private static final String MARK = "\uFEFF";
  private static final String SEPARATOR = ";";
  private static final String NONE = "-";
  private static final String NOTHING_EARNED = "0";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final List<String> BEFORE_LEVELS =
      List.of(
          "Numéro de certification",
          "Prénom",
          "Nom",
          "Date de naissance",
          "Lieu de naissance",
          "Identifiant Externe",
          "Statut");

  private static final String COMPLEMENTARY = "Certification ";
  private static final String SCORE = "Nombre de Pix";

  private static final List<String> AFTER_LEVELS =
      List.of("Commentaire jury pour l’organisation", "Session");

  private static final String CENTER = "Centre de certification";
  private static final String TAKEN_ON = "Date de passage de la certification";

  private ResultsCsv() {}

  /** The file of a class, one line a certification in the order given. */
  public static String of(List<PupilResult> results) {
    return file(results, Optional.empty());
  }

  /** The file of a session, which names its centre. */
  public static String ofSession(List<PupilResult> results, String centerName) {
    return file(results, Optional.of(centerName));
  }

  private static String file(List<PupilResult> results, Optional<String> centerName) {
    List<ComplementaryCertification> besides =
        centerName.isPresent() ? takenBesides(results) : List.of();
    return Stream.concat(
            Stream.of(header(besides, centerName.isPresent())),
            results.stream().map(result -> line(result, besides, centerName)))
        .collect(Collectors.joining("\n", MARK, ""));
  }

  /** In the order in which they first appear. */
  private static List<ComplementaryCertification> takenBesides(List<PupilResult> results) {
    return results.stream()
        .flatMap(result -> result.complementary().keySet().stream())
        .distinct()
        .toList();
  }

  static String header(boolean withCenter) {
    return header(List.of(), withCenter);
  }

  private static String header(List<ComplementaryCertification> besides, boolean withCenter) {
    Stream<String> levels = IntStream.range(0, CompetenceCode.COUNT).mapToObj(CompetenceCode::of);
    Stream<String> last = withCenter ? Stream.of(CENTER, TAKEN_ON) : Stream.of(TAKEN_ON);
    return Stream.of(
            BEFORE_LEVELS.stream(),
            besides.stream().map(each -> COMPLEMENTARY + each.label()),
            Stream.of(SCORE),
            levels,
            AFTER_LEVELS.stream(),
            last)
        .flatMap(titles -> titles)
        .map(CsvCell::fixed)
        .collect(Collectors.joining(SEPARATOR));
  }

  static String line(PupilResult result, Optional<String> centerName) {
    return line(result, List.of(), centerName);
  }

  private static String line(
      PupilResult result, List<ComplementaryCertification> besides, Optional<String> centerName) {
    List<String> cells = new ArrayList<>();
    cells.add(CsvCell.number(result.certificationId()));
    cells.add(CsvCell.typed(result.identity().firstName()));
    cells.add(CsvCell.typed(result.identity().lastName()));
    cells.add(CsvCell.fixed(DATE.format(result.identity().birthdate())));
    cells.add(CsvCell.typed(result.identity().birthplace()));
    cells.add(CsvCell.typed(result.identity().externalId()));
    cells.add(CsvCell.fixed(label(result.status())));
    besides.forEach(each -> cells.add(CsvCell.fixed(label(result.complementary().get(each)))));
    cells.add(score(result));
    result.levels().forEach(level -> cells.add(level(result.status(), level)));
    cells.add(CsvCell.typed(result.comment()));
    cells.add(CsvCell.number(result.sessionId()));
    centerName.map(CsvCell::typed).ifPresent(cells::add);
    cells.add(CsvCell.fixed(DATE.format(result.takenOn())));
    return String.join(SEPARATOR, cells);
  }

  private static String label(CertificationStatus status) {
    return switch (status) {
      case STARTED -> "Démarrée";
      case ERROR -> "En erreur";
      case VALIDATED -> "Validée";
      case REJECTED -> "Rejetée";
      case CANCELLED -> "Annulée";
    };
  }

  /** Who did not take it has not passed it. */
  private static String label(ComplementaryVerdict verdict) {
    if (verdict == null) {
      return "Non passée";
    }
    return switch (verdict) {
      case ACQUIRED, PROVISIONAL -> "Validée";
      case NOT_ACQUIRED -> "Rejetée";
      case NOT_PASSED -> "Non passée";
      case CANCELLED -> "Annulée";
    };
  }

  /** The zero of a rejected certification is a text: so the tools of schools know it. */
  private static String score(PupilResult result) {
    return switch (result.status()) {
      case VALIDATED -> CsvCell.number(result.score());
      case REJECTED -> CsvCell.fixed(NOTHING_EARNED);
      case STARTED, ERROR, CANCELLED -> CsvCell.fixed(NONE);
    };
  }

  private static String level(CertificationStatus status, Integer level) {
    boolean counts =
        status == CertificationStatus.VALIDATED || status == CertificationStatus.REJECTED;
    if (!counts || level == null) {
      return CsvCell.fixed(NONE);
    }
    return CsvCell.number(status == CertificationStatus.REJECTED ? 0 : Math.max(0, level));
  }
}
