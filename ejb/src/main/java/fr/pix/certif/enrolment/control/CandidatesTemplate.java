package fr.pix.certif.enrolment.control;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.spreadsheet.control.OdsFile;
import fr.pix.certif.spreadsheet.control.OdsTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet in which a centre fills in the candidates of a session: what is known of the session,
 * those enrolled already, and empty lines below them. Sent back as it is, it changes nothing.
 */
public final class CandidatesTemplate {

  /** How many empty lines stand below the candidates. */
  public static final int EMPTY_LINES = 20;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final String FOLDER = "/enrolment/template";
  private static final int LABELLED = 4;
  private static final int PLACE_COLUMNS = 4;
  private static final int BEFORE_PLACE = 5;

  /** How many letters stand beside each other in the value of a fact, wide ones too. */
  private static final int VALUE_LETTERS = 40;

  private static final int MOST_TEXT_LINES = 7;

  private static final List<String> PLACE_HELP =
      List.of(
          "Né en France : « France » dans la colonne « Pays », et l’une ou l’autre de ces réponses :",
          "   – par le code Insee : remplir « Code Insee » seulement ;",
          "   – par le code postal : remplir « Code postal » et « Nom de la commune ».",
          "Né à l’étranger : remplir « Pays » et « Nom de la commune », et 99 dans « Code Insee ».",
          "Les colonnes dont le titre commence par * doivent être remplies. Temps majoré : 33 %, 33 ou 0,33.",
          "La liste importée remplace toute la liste de la session.");

  private final SheetLayout layout;
  private final OdsTable table = new OdsTable();
  private int line;

  /**
   * The session at the top of the sheet.
   *
   * @param end when the last one without extra time has finished
   */
  public record Heading(
      long id, LocalDateTime start, LocalDateTime end, String site, String room, String examiner) {}

  private CandidatesTemplate(SheetLayout layout) {
    this.layout = layout;
  }

  /** The file, for the candidates enrolled already. */
  public static byte[] of(SheetLayout layout, Heading session, List<SheetCandidate> candidates) {
    CandidatesTemplate template = new CandidatesTemplate(layout);
    template.top(session);
    template.headings();
    candidates.forEach(template::candidate);
    SheetCandidate nobody = new SheetCandidate(0, Map.of(), Set.of());
    for (int empty = 0; empty < EMPTY_LINES; empty++) {
      template.candidate(nobody);
    }
    return OdsFile.of(
        FOLDER,
        Map.of(
            "title",
            "Liste des candidats de la session " + session.id(),
            "columns",
            template.columns(),
            "rows",
            template.table.markup()));
  }

  private String columns() {
    String widths =
        layout.columns().stream()
            .map(SheetColumn::width)
            .map(CandidatesTemplate::column)
            .collect(Collectors.joining());
    return column("c-number") + widths + column("c-besides").repeat(layout.habilitations().size());
  }

  private static String column(String width) {
    return "<table:table-column table:style-name=\"" + width + "\"/>";
  }

  private void top(Heading session) {
    int help = layout.columns().size() - BEFORE_PLACE;
    table.line("r-title").blanks(1).wide("title", LABELLED, "Liste des candidats").end();
    table
        .line("r-head")
        .blanks(1)
        .wide("section", LABELLED, "La session de certification")
        .blanks(1)
        .wide("section", help, "Comment remplir la liste")
        .end();
    List<List<String>> facts =
        List.of(
            List.of("N° de session", String.valueOf(session.id())),
            List.of("Date", DAY.format(session.start())),
            List.of("Heure locale (début/fin)", hours(session)),
            List.of("Nom du site", session.site()),
            List.of("Nom de la salle", session.room()),
            List.of("Session surveillée par", session.examiner()));
    for (int place = 0; place < facts.size(); place++) {
      table
          .line(textLine(facts.get(place).get(1)))
          .blanks(1)
          .wide("label", 1, facts.get(place).get(0))
          .wide("value", LABELLED - 1, facts.get(place).get(1))
          .blanks(1)
          .wide("help", help, PLACE_HELP.get(place))
          .end();
    }
    table.line("r-text").end();
    table.line("r-head").blanks(1).wide("section", width(), "Les candidats").end();
  }

  /**
   * The line that is high enough for what is known: a spreadsheet does not heighten merged cells.
   */
  private static String textLine(String value) {
    int lines = (value.length() + VALUE_LETTERS - 1) / VALUE_LETTERS;
    return lines <= 1 ? "r-text" : "r-text-" + Math.min(lines, MOST_TEXT_LINES);
  }

  private static String hours(Heading session) {
    return HOUR.format(session.start()) + " / " + HOUR.format(session.end());
  }

  private int width() {
    return layout.columns().size() + layout.habilitations().size();
  }

  private void headings() {
    table
        .line("r-group")
        .blanks(BEFORE_PLACE)
        .wide("group", PLACE_COLUMNS, "* Lieu de naissance")
        .blanks(PLACE_COLUMNS);
    if (layout.billed()) {
      table.wide("group", 2, "* Tarification");
    }
    if (!layout.habilitations().isEmpty()) {
      table.wide("group", layout.habilitations().size(), "Certification complémentaire");
    }
    table.end().heading().line("r-columns").blanks(1);
    layout.columns().forEach(column -> table.wide("column", 1, column.heading()));
    layout.habilitations().forEach(each -> table.wide("column", 1, SheetLayout.heading(each)));
    table.end().endHeading();
  }

  private void candidate(SheetCandidate candidate) {
    line++;
    table.line("r-line").number("number", line);
    layout.columns().forEach(column -> cell(column, candidate.text(column)));
    for (Habilitation each : layout.habilitations()) {
      table.text("center", "v-besides", candidate.besides().contains(each) ? "oui" : "");
    }
    table.end();
  }

  private void cell(SheetColumn column, String text) {
    if (column == SheetColumn.BIRTHDATE) {
      table.day(column.style(), column.rule(), text.isEmpty() ? null : LocalDate.parse(text, DAY));
    } else if (column == SheetColumn.EXTRA_TIME) {
      table.share(column.style(), column.rule(), text.isEmpty() ? null : new BigDecimal(text));
    } else {
      table.text(column.style(), column.rule(), text);
    }
  }
}
