package fr.pix.certif.learner.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.pix.certif.learner.control.AgricultureRoll;
import fr.pix.certif.learner.control.FileText;
import fr.pix.certif.learner.control.ParsedFile;
import fr.pix.certif.learner.control.SiecleReader;
import fr.pix.certif.learner.control.UnreadableFile;
import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a file of pupils in the format that its name and its school say. */
final class LearnerFile {

  /** The largest file of a school, as people send it. */
  static final long MOST_BYTES = 20L * 1024 * 1024;

  private LearnerFile() {}

  /**
   * Reads the whole file.
   *
   * @param agricultural whether the school may have an agricultural file besides a SIECLE one
   */
  static ParsedFile read(String uai, boolean agricultural, String fileName, InputStream file) {
    boolean csv = fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    if (csv && !agricultural) {
      throw Refusal.invalid("file.csv-elsewhere");
    }
    try {
      return csv ? readCsv(file) : SiecleReader.read(uai, fileName, file);
    } catch (UnreadableFile e) {
      throw Refusal.invalid("file." + e.code());
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", MOST_BYTES / 1024 / 1024);
    } catch (CsvParseException | IOException e) {
      throw Refusal.invalid("file.not-csv");
    }
  }

  private static ParsedFile readCsv(InputStream file) throws IOException, UnreadableFile {
    byte[] bytes = new BoundedInput(file, MOST_BYTES).readAllBytes();
    FileText text = FileText.of(bytes, AgricultureRoll.TELLTALE);
    List<AgricultureRoll.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text.text()))
            .skipEmptyLines(true)
            .ofCsvRecord(text.text())) {
      for (CsvRecord record : csv) {
        lines.add(
            new AgricultureRoll.Line((int) record.getStartingLineNumber(), record.getFields()));
      }
    }
    return AgricultureRoll.read(lines, text.encoding());
  }

  /** A semicolon or a comma: whichever the first line has more of. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    long semicolons = header.chars().filter(symbol -> symbol == ';').count();
    long commas = header.chars().filter(symbol -> symbol == ',').count();
    return semicolons >= commas ? ';' : ',';
  }
}
