package fr.pix.certif.session;

import fr.pix.certif.session.boundary.AdjustCandidate;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.MoveCandidate;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of one candidate: what is arranged, and the session in which it is expected. */
@Named("candidate")
@RequestScoped
public class CandidateBacking {

  @Inject private CandidateQueries queries;
  @Inject private AdjustCandidate adjustCandidate;
  @Inject private MoveCandidate moveCandidate;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private CandidateRow row;
  private ArrangementForm form;
  private Long target;

  @PostConstruct
  void read() {
    long id =
        params
            .number("candidat")
            .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
    row = queries.one(params.getId(), id);
    form = new ArrangementForm(Arrangements.of(row.extraTime(), row.accessible()));
  }

  /** Writes what is arranged, and leads back to the list. */
  public String adjust() {
    String name =
        adjustCandidate.adjust(params.getId(), row.id(), form.arrangements(), form.isFollows());
    toasts.success("session.candidate-adjusted", name);
    return list();
  }

  /** Moves the candidate, and leads back to the list. */
  public String move() {
    String name = moveCandidate.move(params.getId(), row.id(), target);
    toasts.success("session.candidate-moved", name, String.valueOf(target));
    return list();
  }

  private String list() {
    return "/certif/candidats?faces-redirect=true&id=" + params.getId();
  }

  public CandidateRow getRow() {
    return row;
  }

  public ArrangementForm getForm() {
    return form;
  }

  public Long getTarget() {
    return target;
  }

  public void setTarget(Long target) {
    this.target = target;
  }
}
