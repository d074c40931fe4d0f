package fr.pix.certif.jury;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.boundary.ReadQuestions;
import fr.pix.certif.jury.boundary.SimulateCertification;
import fr.pix.certif.jury.boundary.SimulateCertification.Comparison;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which staff suppose something else of a certification; nothing is written. */
@Named("simulation")
@ViewScoped
public class SimulationBacking implements Serializable {

  @Inject private ReadQuestions readQuestions;
  @Inject private SimulateCertification simulateCertification;
  @Inject private PageParams params;

  private final SupposedReport report = new SupposedReport();
  private long id;
  private List<SupposedQuestion> questions;
  private SimulatedWorth now;
  private SimulatedWorth supposed;

  @PostConstruct
  void open() {
    id = params.getId();
    questions = readQuestions.read(id).stream().map(SupposedQuestion::new).toList();
    simulate();
  }

  public void simulate() {
    Comparison compared = simulateCertification.simulate(id, report.supposition(questions));
    now = SimulatedWorth.of(compared.now());
    supposed = SimulatedWorth.of(compared.supposed());
  }

  public String code(int competence) {
    return CompetenceCode.of(competence);
  }

  public AnswerResult[] getWorths() {
    return AnswerResult.values();
  }

  public List<IssueKind> getKinds() {
    return IssueKind.creatable();
  }

  public SupposedReport getReport() {
    return report;
  }

  public List<SupposedQuestion> getQuestions() {
    return questions;
  }

  public SimulatedWorth getNow() {
    return now;
  }

  public SimulatedWorth getSupposed() {
    return supposed;
  }
}
