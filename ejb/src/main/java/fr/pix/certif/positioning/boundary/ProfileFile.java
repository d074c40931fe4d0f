package fr.pix.certif.positioning.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.pix.certif.positioning.control.ProfileCheck;
import fr.pix.certif.positioning.control.ProfileCheck.Place;
import fr.pix.certif.positioning.control.ReceivedProfile;
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
import java.util.Map;
import java.util.Optional;

/**
 * A file of profiles: one line a pupil and competence, columns {@code INE;Compétence;Pix;Acquis
 * validés}, the directly validated skills separated by spaces. UTF-8, with or without its mark, or
 * Windows-1252.
 */
final class ProfileFile {

  /** The columns, in order. */
  static final List<String> HEADER = List.of("INE", "Compétence", "Pix", "Acquis validés");

  private final ProfileCheck check;
  private final Map<String, Map<String, Optional<Shown>>> pupils = new LinkedHashMap<>();

  private ProfileFile(ProfileCheck check) {
    this.check = check;
  }

  /**
   * Reads the whole file. What is wrong is gathered by the check, line by line; then what is
   * returned is of no use.
   *
   * @param asOf the date of the profiles
   */
  static List<ReceivedProfile> read(byte[] content, ProfileCheck check, Instant asOf) {
    ProfileFile file = new ProfileFile(check);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(';').skipEmptyLines(true).ofCsvRecord(text(content))) {
      boolean header = true;
      for (CsvRecord record : csv) {
        if (header) {
          requireHeader(record);
        } else if (!check.full()) {
          file.line(record);
        }
        header = false;
      }
    } catch (CsvParseException | IOException e) {
      throw Refusal.invalid("file.not-csv");
    }
    if (file.pupils.isEmpty() && check.problems().isEmpty()) {
      throw Refusal.invalid("file.empty");
    }
    return file.profiles(asOf);
  }

  private List<ReceivedProfile> profiles(Instant asOf) {
    List<ReceivedProfile> profiles = new ArrayList<>(pupils.size());
    pupils.forEach(
        (ine, competences) ->
            profiles.add(
                new ReceivedProfile(
                    ine, asOf, competences.values().stream().flatMap(Optional::stream).toList())));
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

  private static void requireHeader(CsvRecord record) {
    List<String> found = record.getFields().stream().map(String::strip).toList();
    if (!found.equals(HEADER)) {
      throw Refusal.invalid("file.header", String.join(";", HEADER));
    }
  }

  private void line(CsvRecord record) {
    long number = record.getStartingLineNumber();
    Place place = new Place("line-" + number, "Ligne " + number);
    if (record.getFieldCount() != HEADER.size()) {
      check.problem(place, "columns");
      return;
    }
    String ine = record.getField(0).strip();
    String competence = record.getField(1).strip();
    check.ine(place, ine);
    check.competence(place, competence);
    Optional<BigDecimal> pix = check.pix(place, record.getField(2).strip());
    List<String> skills = words(record.getField(3));
    skills.forEach(skill -> check.skill(place, competence, skill));
    var known = pupils.computeIfAbsent(ine, any -> new LinkedHashMap<>());
    if (known.containsKey(competence)) {
      check.problem(place, "twice", ine, competence);
    }
    known.put(competence, pix.map(value -> new Shown(competence, value, skills)));
  }

  private static List<String> words(String field) {
    return Arrays.stream(field.strip().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
  }
}
