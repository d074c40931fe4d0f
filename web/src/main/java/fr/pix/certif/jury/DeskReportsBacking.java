package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet.Report;
import fr.pix.certif.jury.boundary.ResolveReport;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The issue reports that people of the jury settle. */
@Named("deskReports")
@ViewScoped
public class DeskReportsBacking implements Serializable {

  @Inject private CertificationBacking certification;
  @Inject private ResolveReport resolveReport;
  @Inject private Toasts toasts;

  private long id;
  private int version;
  private List<Report> settled;
  private Long report;
  private String resolution;

  @PostConstruct
  void open() {
    id = certification.getSheet().id();
    version = certification.getSheet().version();
    settled = certification.getSheet().reports().stream().filter(Report::settledByHand).toList();
    report =
        settled.stream().filter(Report::actionRequired).map(Report::id).findFirst().orElse(null);
  }

  public String resolve() {
    resolveReport.resolve(id, version, report, resolution);
    return done("resolved");
  }

  public String reopen(long reportId) {
    resolveReport.reopen(id, version, reportId);
    return done("reopened");
  }

  private String done(String what) {
    return Decided.lead(toasts, what, "certification", id);
  }

  public List<Report> getSettled() {
    return settled;
  }

  public Long getReport() {
    return report;
  }

  public void setReport(Long report) {
    this.report = report;
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(String resolution) {
    this.resolution = resolution;
  }
}
