package fr.pix.certif.enrolment;

import fr.pix.certif.enrolment.boundary.CheckCandidateFile;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile.Checked;
import fr.pix.certif.enrolment.boundary.ImportCandidates;
import fr.pix.certif.enrolment.control.SheetProblem;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the file that was sent would make of the list, and the button that replaces the list. */
@Named("candidateFileCheck")
@RequestScoped
public class CandidateFileCheckBacking {

  @Inject private CheckCandidateFile checkFile;
  @Inject private ImportCandidates importCandidates;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private Checked shown;
  private List<Repair> repairs = List.of();

  /** What is to repair in a cell; the line is empty when it is about the whole file. */
  public record Repair(String line, String candidate, String column, String sentence) {}

  @PostConstruct
  void read() {
    shown = checkFile.check(params.getId());
    if (shown.check() != null) {
      repairs = shown.check().problems().stream().map(this::repair).toList();
    }
  }

  private Repair repair(SheetProblem problem) {
    return new Repair(
        problem.line() == 0 ? "" : String.valueOf(problem.line()),
        problem.candidate(),
        problem.column(),
        texts.of("violation." + problem.code(), problem.args().toArray()));
  }

  /** Replaces the list as it was shown; a second time changes nothing. */
  public String replace() {
    String state = params.text("liste").orElse("");
    toasts.success("enrolment.file.imported", importCandidates.importFile(shown.id(), state));
    return "/certif/candidats?faces-redirect=true&id=" + shown.sessionId();
  }

  /** The headings of the columns that are not read. */
  public String getUnread() {
    return String.join(", ", shown.check().unread());
  }

  /** Who is in the session and not in the file. */
  public String getGone() {
    return String.join(", ", shown.check().gone());
  }

  public Checked getShown() {
    return shown;
  }

  /** The number of the session as an address has it. */
  public String getSession() {
    return String.valueOf(shown.sessionId());
  }

  public List<Repair> getRepairs() {
    return repairs;
  }
}
