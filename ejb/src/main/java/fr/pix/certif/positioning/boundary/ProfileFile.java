package fr.pix.certif.positioning.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A file of profiles: one line a pupil and competence, columns {@code INE;Compétence;Pix;Acquis
 * validés}, the directly validated skills separated by spaces. UTF-8, with or without its mark, or
 * Windows-1252.
 */
final class ProfileFile {

  /** The columns, in order. */
  static final List<String> HEADER = List.of("INE", "Compétence", "Pix", "Acquis validés");

  private static final BigDecimal MOST_PIX = BigDecimal.valueOf(64);
  private static final int MOST_PROBLEMS = 500;

  /** A line of the file: what one pupil knows in one competence. */
  record Line(String ine, String competence, BigDecimal pix, List<String> skills) {}

  private final Predicate<String> knownSkill;
  private final List<Line> lines = new ArrayList<>();
  private final List<Violation> problems = new ArrayList<>();
  private final Map<String, Set<String>> competencesOfPupil = new HashMap<>();

  private ProfileFile(Predicate<String> knownSkill) {
    this.knownSkill = knownSkill;
  }

  /**
   * Reads and checks the whole file; every line that is wrong is reported at once, as a violation
   * of field « line n ».
   */
  static ProfileFile read(byte[] content, Predicate<String> knownSkill) {
    ProfileFile file = new ProfileFile(knownSkill);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(';').skipEmptyLines(true).ofCsvRecord(text(content))) {
      boolean header = true;
      for (CsvRecord record : csv) {
        if (header) {
          requireHeader(record);
        } else if (file.problems.size() < MOST_PROBLEMS) {
          file.line(record);
        }
        header = false;
      }
    } catch (CsvParseException | IOException e) {
      throw Refusal.invalid("file.not-csv");
    }
    if (file.lines.isEmpty() && file.problems.isEmpty()) {
      throw Refusal.invalid("file.empty");
    }
    return file;
  }

  List<Line> lines() {
    return lines;
  }

  List<Violation> problems() {
    return problems;
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }

  private static void requireHeader(CsvRecord record) {
    List<String> found = record.getFields().stream().map(String::strip).toList();
    if (!found.equals(HEADER)) {
      throw Refusal.invalid("file.header", String.join(";", HEADER));
    }
  }

  private void line(CsvRecord record) {
    int before = problems.size();
    long number = record.getStartingLineNumber();
    if (record.getFieldCount() != HEADER.size()) {
      problem(number, "columns");
      return;
    }
    String ine = record.getField(0).strip();
    String competence = record.getField(1).strip();
    BigDecimal pix = pix(number, record.getField(2).strip());
    List<String> skills =
        Arrays.stream(record.getField(3).strip().split("[\\s,]+"))
            .filter(s -> !s.isEmpty())
            .toList();
    if (!ine.matches("[0-9A-Z]{11}")) {
      problem(number, "ine", ine);
    }
    if (CompetenceCode.placeOf(competence).isEmpty()) {
      problem(number, "competence", competence);
    }
    if (!competencesOfPupil.computeIfAbsent(ine, key -> new HashSet<>()).add(competence)) {
      problem(number, "twice", ine, competence);
    }
    skills.stream().filter(knownSkill.negate()).forEach(skill -> problem(number, "skill", skill));
    if (problems.size() == before) {
      lines.add(new Line(ine, competence, pix, skills));
    }
  }

  private BigDecimal pix(long number, String text) {
    if (!text.matches("\\d{1,3}([.,]\\d{1,6})?")) {
      problem(number, "pix", text);
      return null;
    }
    BigDecimal pix = new BigDecimal(text.replace(',', '.'));
    if (pix.compareTo(MOST_PIX) > 0) {
      problem(number, "pix", text);
    }
    return pix;
  }

  private void problem(long line, String code, Serializable... values) {
    List<Serializable> args = new ArrayList<>(List.of(Long.toString(line)));
    args.addAll(Arrays.asList(values));
    problems.add(new Violation("line-" + line, "profile." + code, args));
  }
}
