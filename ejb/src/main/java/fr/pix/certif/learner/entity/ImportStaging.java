package fr.pix.certif.learner.entity;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.learner.control.ParsedFile;
import fr.pix.certif.learner.control.ParsedFile.PupilToRepair;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The pupils of a file between reading and applying, brought in as a stream: what changes is then
 * asked, and done, as a set.
 */
@ApplicationScoped
public class ImportStaging {

  private static final String COPY =
      """
      copy learner_import_pupil (import_id, to_repair, ine, last_name, preferred_last_name, first_name, middle_name,
                                 third_name, sex, birthdate, birth_city, birth_city_code, birth_province_code,
                                 birth_country_code, mef_code, status, division, email, component, teaching_team, diploma,
                                 study_scheme) from stdin""";

  @Inject Database database;
  @Inject BirthPlaceReference reference;

  /** Brings in what a file holds under the number of its import. */
  public void stage(long importId, ParsedFile file) {
    copy(lines(importId, file.pupils().iterator(), file.toRepair().iterator()));
  }

  /** Brings in pupils of whom nothing is wrong. */
  public void stage(long importId, List<Pupil> pupils) {
    copy(lines(importId, pupils.iterator(), Collections.emptyIterator()));
  }

  /** How many pupils stand under this number. */
  public int count(long importId) {
    return (int)
        database.number(
            "select count(*) as number from learner_import_pupil where import_id = ?", importId);
  }

  /** Forgets them. */
  public void clear(long importId) {
    database.update("delete from learner_import_pupil where import_id = ?", importId);
  }

  private Lines lines(long importId, Iterator<Pupil> pupils, Iterator<PupilToRepair> toRepair) {
    return new Lines(importId, reference.places(), pupils, toRepair);
  }

  private void copy(Reader lines) {
    database.withConnection(
        connection -> {
          try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, lines);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The lines that COPY reads, made one at a time. */
  private static final class Lines extends Reader {

    private static final int BLOCK = 1 << 16;

    private final long importId;
    private final BirthPlaces places;
    private final Iterator<Pupil> pupils;
    private final Iterator<PupilToRepair> toRepair;
    private final StringBuilder block = new StringBuilder(BLOCK + 1024);
    private int given;

    Lines(
        long importId,
        BirthPlaces places,
        Iterator<Pupil> pupils,
        Iterator<PupilToRepair> toRepair) {
      this.importId = importId;
      this.places = places;
      this.pupils = pupils;
      this.toRepair = toRepair;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (given == block.length() && !fill()) {
        return -1;
      }
      int count = Math.min(length, block.length() - given);
      block.getChars(given, given + count, buffer, offset);
      given += count;
      return count;
    }

    private boolean fill() {
      block.setLength(0);
      given = 0;
      while (block.length() < BLOCK && pupils.hasNext()) {
        line(pupils.next());
      }
      while (block.length() < BLOCK && toRepair.hasNext()) {
        line(toRepair.next());
      }
      return !block.isEmpty();
    }

    private void line(Pupil pupil) {
      block.append(importId).append("\tf");
      cell(pupil.ine());
      cell(pupil.lastName());
      cell(pupil.preferredLastName());
      cell(pupil.firstName());
      cell(pupil.middleName());
      cell(pupil.thirdName());
      cell(pupil.sex());
      cell(pupil.birthdate().toString());
      cell(city(pupil.birthplace()));
      cell(pupil.birthplace().cityCode());
      cell(pupil.birthplace().provinceCode());
      cell(pupil.birthplace().countryCode());
      cell(pupil.mefCode());
      cell(pupil.status());
      cell(pupil.division());
      cell(pupil.studies().email());
      cell(pupil.studies().component());
      cell(pupil.studies().teachingTeam());
      cell(pupil.studies().diploma());
      cell(pupil.studies().scheme());
      block.append('\n');
    }

    /** Of a birth in France files tell the code of the commune alone. */
    private String city(Pupil.Birthplace birthplace) {
      return birthplace.city() == null && birthplace.cityCode() != null
          ? places.commune(birthplace.cityCode()).orElse(null)
          : birthplace.city();
    }

    private void line(PupilToRepair pupil) {
      block.append(importId).append("\tt");
      cell(pupil.ine());
      cell(pupil.lastName());
      cell(null);
      cell(pupil.firstName());
      block.append("\t\\N".repeat(16)).append('\n');
    }

    /** A cell of the text format of COPY: what separates is escaped, nothing is \N. */
    private void cell(String value) {
      block.append('\t');
      if (value == null) {
        block.append("\\N");
        return;
      }
      for (int i = 0; i < value.length(); i++) {
        char symbol = value.charAt(i);
        switch (symbol) {
          case '\\' -> block.append("\\\\");
          case '\t' -> block.append("\\t");
          case '\n' -> block.append("\\n");
          case '\r' -> block.append("\\r");
          case '\0' -> {}
          default -> block.append(symbol);
        }
      }
    }

    @Override
    public void close() {
      // Nothing is held open.
    }
  }
}
