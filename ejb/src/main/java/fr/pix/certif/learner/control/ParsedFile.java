package fr.pix.certif.learner.control;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file of pupils holds, whatever its format: who can be imported, who has to be repaired
 * first, and every problem found.
 *
 * @param format how the file was read
 * @param encoding how its letters were written, as people name it
 * @param pupils everybody without any problem
 * @param toRepair those of whom something is wrong, as far as they could be read
 * @param leftOut pupils gone, without identifier or without class, who are not imported
 */
public record ParsedFile(
    FileFormat format,
    String encoding,
    List<Pupil> pupils,
    List<PupilToRepair> toRepair,
    int leftOut,
    List<FileProblem> problems) {

  /** The formats that schools have. */
  public enum FileFormat {
    /** The ministry's export of a school, XML. */
    SIECLE,
    /** The export of an agricultural school, CSV. */
    AGRICULTURE,
    /** The students of a university, CSV. */
    UNIVERSITY
  }

  /** A pupil of whom something is wrong; any part may be empty. */
  public record PupilToRepair(String ine, String lastName, String firstName) {}

  /** Whether the whole file can be applied. */
  public boolean sound() {
    return problems.isEmpty();
  }

  /** Whether the file as a whole is wrong: of another school, or empty. */
  public boolean refused() {
    return pupils.isEmpty() || problems.stream().anyMatch(problem -> problem.line() == 0);
  }

  /** A file that cannot be applied as a whole. */
  static ParsedFile refused(
      FileFormat format, String encoding, int leftOut, List<FileProblem> problems) {
    return new ParsedFile(format, encoding, List.of(), List.of(), leftOut, List.copyOf(problems));
  }

  /** Sorts the pupils, given in the order in which they were checked, by what was found. */
  static ParsedFile of(
      FileFormat format, String encoding, List<Pupil> read, int leftOut, Checks checks) {
    List<Pupil> pupils = new ArrayList<>(read.size());
    List<PupilToRepair> toRepair = new ArrayList<>();
    for (int place = 0; place < read.size(); place++) {
      Pupil pupil = read.get(place);
      if (checks.wrong(place)) {
        toRepair.add(new PupilToRepair(pupil.ine(), pupil.lastName(), pupil.firstName()));
      } else {
        pupils.add(pupil);
      }
    }
    return new ParsedFile(
        format, encoding, pupils, List.copyOf(toRepair), leftOut, checks.problems());
  }
}
