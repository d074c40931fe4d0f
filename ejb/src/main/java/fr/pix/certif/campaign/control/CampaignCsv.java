package fr.pix.certif.campaign.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.CertifiabilityGap;
import fr.pix.certif.shared.CsvCell;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers to a campaign as a file for spreadsheets: UTF-8 with a byte order mark, semicolons,
 * one line a pupil, those who have not shared included.
 */
public final class CampaignCsv {

  private static final String MARK = "\uFEFF";
  private static final String SEPARATOR = ";";
  private static final int COLUMNS_OF_SHARED = 4 + CompetenceCode.COUNT;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
  private static final List<String> BEFORE_LEVELS =
      List.of(
          "Classe",
          "Nom",
          "Prénom",
          "Partagé le",
          "Nombre de Pix",
          "Certifiable",
          "Compétences manquantes");

  private CampaignCsv() {}

  /**
   * The whole file.
   *
   * @param zone in which the school's clocks show the moment of sharing
   */
  public static String of(List<PupilAnswer> answers, ZoneId zone) {
    return Stream.concat(Stream.of(header()), answers.stream().map(each -> line(each, zone)))
        .collect(Collectors.joining("\n", MARK, "\n"));
  }

  private static String header() {
    Stream<String> levels =
        IntStream.range(0, CompetenceCode.COUNT).mapToObj(place -> CompetenceCode.of(place));
    return Stream.concat(BEFORE_LEVELS.stream(), levels.map(code -> "Niveau " + code))
        .map(CsvCell::fixed)
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String line(PupilAnswer answer, ZoneId zone) {
    List<String> cells = new ArrayList<>();
    cells.add(CsvCell.typed(answer.division()));
    cells.add(CsvCell.typed(answer.lastName()));
    cells.add(CsvCell.typed(answer.firstName()));
    if (answer.shared() == null) {
      cells.addAll(IntStream.range(0, COLUMNS_OF_SHARED).mapToObj(column -> "").toList());
    } else {
      addShared(answer.shared(), zone, cells);
    }
    return String.join(SEPARATOR, cells);
  }

  private static void addShared(SharedPix shared, ZoneId zone, List<String> cells) {
    CertifiabilityGap gap = shared.gap();
    cells.add(CsvCell.fixed(MOMENT.format(shared.sharedAt().atZone(zone))));
    cells.add(CsvCell.number(shared.total()));
    cells.add(CsvCell.fixed(gap.certifiable() ? "Oui" : "Non"));
    cells.add(CsvCell.number(gap.missing()));
    shared.levels().forEach(level -> cells.add(CsvCell.number(level)));
  }
}
