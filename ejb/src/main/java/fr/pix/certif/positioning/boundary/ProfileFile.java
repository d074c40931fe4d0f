package fr.pix.certif.positioning.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.pix.certif.positioning.control.ProfileCheck;
import fr.pix.certif.positioning.control.ProfileCheck.Place;
import fr.pix.certif.positioning.control.ProfileCheck.Sent;
import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.positioning.control.ProfileOwner.Pupil;
import fr.pix.certif.positioning.control.ProfileOwner.Student;
import fr.pix.certif.positioning.control.ReceivedProfile.Shown;
import fr.pix.certif.shared.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of profiles: one line a person and competence, columns {@code INE;Compétence;Pix;Acquis
 * validés}, the directly validated skills separated by spaces; of students {@code Université;Numéro
 * étudiant} stand in the place of the INE. UTF-8, with or without its mark, or Windows-1252.
 */
final class ProfileFile {

  /** The columns, in order. */
  static final List<String> HEADER = List.of("INE", "Compétence", "Pix", "Acquis validés");

  /** Those of a file of students: the university by its external identifier. */
  static final List<String> HEADER_OF_STUDENTS =
      List.of("Université", "Numéro étudiant", "Compétence", "Pix", "Acquis validés");

  /** The last ones: what was shown. */
  private static final int SHOWN_COLUMNS = 3;

  private final ProfileCheck check;
  private final Map<ProfileOwner, Told> owners = new LinkedHashMap<>();
  private List<String> header;

  /** What is told of a person, from this line on; by competence. */
  private record Told(Place place, Map<String, Optional<Shown>> competences) {}

  private ProfileFile(ProfileCheck check) {
    this.check = check;
  }

  /**
   * Reads the whole file. What is wrong is gathered by the check, line by line; then what is
   * returned is of no use.
   *
   * @param asOf the date of the profiles
   */
  static List<Sent> read(byte[] content, ProfileCheck check, Instant asOf) {
    ProfileFile file = new ProfileFile(check);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text(content))) {
      for (CsvRecord record : csv) {
        if (file.header == null) {
          file.header = header(record);
        } else if (!check.full()) {
          file.line(record);
        }
      }
    } catch (CsvParseException | IOException e) {
      throw Refusal.invalid("file.not-csv");
    }
    if (file.owners.isEmpty() && check.problems().isEmpty()) {
      throw Refusal.invalid("file.empty");
    }
    return file.profiles(asOf);
  }

  private List<Sent> profiles(Instant asOf) {
    List<Sent> profiles = new ArrayList<>(owners.size());
    owners.forEach(
        (owner, told) ->
            profiles.add(
                new Sent(
                    told.place(),
                    owner,
                    asOf,
                    told.competences().values().stream().flatMap(Optional::stream).toList())));
    return profiles;
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }

  private static List<String> header(CsvRecord record) {
    List<String> found = record.getFields().stream().map(String::strip).toList();
    if (!found.equals(HEADER) && !found.equals(HEADER_OF_STUDENTS)) {
      throw Refusal.invalid(
          "file.header", String.join(";", HEADER), String.join(";", HEADER_OF_STUDENTS));
    }
    return found;
  }

  private void line(CsvRecord record) {
    long number = record.getStartingLineNumber();
    Place place = new Place("line-" + number, "Ligne " + number);
    if (record.getFieldCount() != header.size()) {
      check.problem(place, "columns", header.size());
      return;
    }
    int first = header.size() - SHOWN_COLUMNS;
    String competence = record.getField(first).strip();
    ProfileOwner owner = first == 1 ? pupil(place, record) : student(place, record);
    check.competence(place, competence);
    Optional<BigDecimal> pix = check.pix(place, record.getField(first + 1).strip());
    List<String> skills = words(record.getField(first + 2));
    skills.forEach(skill -> check.skill(place, competence, skill));
    var known = owners.computeIfAbsent(owner, any -> new Told(place, new LinkedHashMap<>()));
    if (known.competences().containsKey(competence)) {
      check.problem(place, "twice", record.getField(first - 1).strip(), competence);
    }
    known.competences().put(competence, pix.map(value -> new Shown(competence, value, skills)));
  }

  private Pupil pupil(Place place, CsvRecord record) {
    String ine = record.getField(0).strip();
    check.ine(place, ine);
    return new Pupil(ine);
  }

  /** Whose letters count whatever their case. */
  private Student student(Place place, CsvRecord record) {
    Student student = new Student(record.getField(0).strip(), record.getField(1).strip());
    check.studentNumber(place, student.number());
    return new Student(student.universityKey(), student.number().toUpperCase(Locale.ROOT));
  }

  private static List<String> words(String field) {
    return Arrays.stream(field.strip().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
  }
}
