package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.DeleteIssueReport;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizationSheet.Line;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The issue reports of one candidate: those made, and the form that adds one. */
@Named("issueReports")
@ViewScoped
public class ReportsBacking implements Serializable {

  @Inject private ReadFinalizationSheet readSheet;
  @Inject private AddIssueReport addReport;
  @Inject private DeleteIssueReport deleteReport;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private final ReportForm form = new ReportForm();
  private FinalizationSheet sheet;
  private Line line;

  @PostConstruct
  void open() {
    sheet = readSheet.read(params.getId());
    line =
        params
            .number("certification")
            .flatMap(sheet::line)
            .orElseThrow(() -> Refusal.notFound("finalization.certification-not-found"));
  }

  /** Adds what was typed, and shows the list with it. */
  public String add() {
    addReport.add(line.certificationId(), form.draft());
    toasts.success("issue.added");
    return here();
  }

  public String delete(long reportId) {
    deleteReport.delete(reportId);
    toasts.success("issue.deleted");
    return here();
  }

  private String here() {
    return "/certif/signalements?faces-redirect=true&id=%d&certification=%d"
        .formatted(sheet.sessionId(), line.certificationId());
  }

  public FinalizationSheet getSheet() {
    return sheet;
  }

  public Line getLine() {
    return line;
  }

  public ReportForm getForm() {
    return form;
  }
}
