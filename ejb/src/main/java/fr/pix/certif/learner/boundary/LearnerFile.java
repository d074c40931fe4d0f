package fr.pix.certif.learner.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.pix.certif.learner.control.AgricultureRoll;
import fr.pix.certif.learner.control.FileLine;
import fr.pix.certif.learner.control.FileText;
import fr.pix.certif.learner.control.ParsedFile;
import fr.pix.certif.learner.control.SiecleReader;
import fr.pix.certif.learner.control.UniversityRoll;
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

  /** The largest file of a university. */
  static final long MOST_BYTES_OF_STUDENTS = 10L * 1024 * 1024;

  private LearnerFile() {}

  /**
   * Who sends a file.
   *
   * @param agricultural whether the school may have an agricultural file besides a SIECLE one
   * @param university whether its pupils are students, who come by CSV alone
   */
  record Sender(long organizationId, String uai, boolean agricultural, boolean university) {

    long mostBytes() {
      return university ? MOST_BYTES_OF_STUDENTS : MOST_BYTES;
    }
  }

  /** Reads the whole file. */
  static ParsedFile read(Sender sender, String fileName, InputStream file) {
    boolean csv = fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    if (csv && !sender.agricultural() && !sender.university()) {
      throw Refusal.invalid("file.csv-elsewhere");
    }
    if (!csv && sender.university()) {
      throw Refusal.invalid("file.students-not-csv");
    }
    try {
      return csv ? readCsv(sender, file) : SiecleReader.read(sender.uai(), fileName, file);
    } catch (UnreadableFile e) {
      throw Refusal.invalid((sender.university() ? "file.students." : "file.") + e.code());
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", sender.mostBytes() / 1024 / 1024);
    } catch (CsvParseException | IOException e) {
      throw Refusal.invalid("file.not-csv");
    }
  }

  private static ParsedFile readCsv(Sender sender, InputStream file)
      throws IOException, UnreadableFile {
    byte[] bytes = new BoundedInput(file, sender.mostBytes()).readAllBytes();
    String telltale = sender.university() ? UniversityRoll.TELLTALE : AgricultureRoll.TELLTALE;
    FileText text = FileText.of(bytes, telltale);
    List<FileLine> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text.text()))
            .skipEmptyLines(true)
            .ofCsvRecord(text.text())) {
      for (CsvRecord record : csv) {
        lines.add(new FileLine((int) record.getStartingLineNumber(), record.getFields()));
      }
    }
    return sender.university()
        ? UniversityRoll.read(lines, text.encoding(), sender.organizationId())
        : AgricultureRoll.read(lines, text.encoding());
  }

  /** A semicolon or a comma: whichever the first line has more of. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    long semicolons = header.chars().filter(symbol -> symbol == ';').count();
    long commas = header.chars().filter(symbol -> symbol == ',').count();
    return semicolons >= commas ? ';' : ',';
  }
}
