package fr.pix.certif.learner.control;

import fr.pix.certif.learner.control.ParsedFile.FileFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A file of pupils that is a table, read line by line: the first one names the columns, each other
 * is a pupil. Every problem of every line is reported at once.
 *
 * @param encoding how the letters were written, to be told
 * @param lastName the column by which a line is named, with the next one
 */
record Roll(
    FileFormat format,
    String encoding,
    Columns columns,
    Checks checks,
    String lastName,
    String firstName) {

  /**
   * Reads the lines, the header first.
   *
   * @param pupil makes a pupil of a line that has begun, and notes what is wrong with it
   */
  ParsedFile read(List<FileLine> lines, Function<FileLine, Pupil> pupil) {
    List<FileProblem> wrongHeader = columns.header(lines);
    if (!wrongHeader.isEmpty()) {
      return ParsedFile.refused(format, encoding, 0, wrongHeader);
    }
    List<Pupil> read = new ArrayList<>();
    for (FileLine line : lines.subList(1, lines.size())) {
      if (columns.begin(checks, line, lastName, firstName)) {
        read.add(pupil.apply(line));
      }
    }
    return read.isEmpty()
        ? ParsedFile.refused(format, encoding, 0, List.of(FileProblem.ofFile("empty-csv", "")))
        : ParsedFile.of(format, encoding, read, 0, checks);
  }
}
