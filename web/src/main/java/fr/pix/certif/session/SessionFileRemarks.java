package fr.pix.certif.session;

import fr.pix.certif.enrolment.boundary.CheckSessionFile.Checked;
import fr.pix.certif.enrolment.control.SheetProblem;
import fr.pix.certif.session.control.SessionFileCheck.LineWarning;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is to say about the lines of a file of sessions, in sentences and by line. */
@RequestScoped
public class SessionFileRemarks {

  @Inject private Texts texts;

  /** A sentence about a line; the line is empty when it is about the whole file. */
  public record Remark(int at, String sentence) {

    public String line() {
      return at == 0 ? "" : String.valueOf(at);
    }
  }

  /** What forbids to create anything. */
  public List<Remark> errors(Checked file) {
    Stream<Remark> ofSessions =
        file.check().errors().stream()
            .map(
                each ->
                    remark(
                        Integer.parseInt(each.field()), "violation." + each.code(), each.args()));
    return sorted(Stream.concat(ofSessions, file.candidates().problems().stream().map(this::of)));
  }

  /** What is unwise, and may be done all the same. */
  public List<Remark> warnings(Checked file) {
    Stream<LineWarning> all =
        Stream.concat(file.check().warnings().stream(), file.candidates().warnings().stream());
    return sorted(
        all.map(
            each ->
                remark(
                    each.line(),
                    "session.warning." + each.warning().code(),
                    each.warning().args())));
  }

  private Remark of(SheetProblem problem) {
    Remark bare = remark(problem.line(), "violation." + problem.code(), problem.args());
    return problem.candidate().isEmpty()
        ? bare
        : new Remark(
            bare.at(), texts.of("session.file.of-candidate", problem.candidate(), bare.sentence()));
  }

  private Remark remark(int line, String key, List<?> args) {
    return new Remark(line, texts.of(key, args.toArray()));
  }

  private static List<Remark> sorted(Stream<Remark> remarks) {
    return remarks.sorted(Comparator.comparingInt(Remark::at)).toList();
  }
}
