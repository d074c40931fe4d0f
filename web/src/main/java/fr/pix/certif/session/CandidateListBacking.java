package fr.pix.certif.session;

import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The candidates of a session. They are kept with the view: the line on which somebody clicks is
 * the one that was shown.
 */
@Named("candidateList")
@ViewScoped
public class CandidateListBacking implements Serializable {

  @Inject private CandidateQueries queries;
  @Inject private RemoveCandidate removeCandidate;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private long sessionId;
  private List<CandidateRow> rows;

  @PostConstruct
  void read() {
    sessionId = params.getId();
    rows = queries.of(sessionId);
  }

  /** Takes a candidate off the list, and shows the list again. */
  public String remove(long candidateId) {
    String name = removeCandidate.remove(sessionId, candidateId);
    toasts.success("session.candidate-removed", name);
    return "/certif/candidats?faces-redirect=true&id=" + sessionId;
  }

  /** Whether somebody has joined the session: a file no longer replaces its list. */
  public boolean isBegun() {
    return rows.stream().anyMatch(CandidateRow::joined);
  }

  /** Of pupils always; of others once something is known of one of them. */
  public boolean isCertifiabilityShown() {
    return rows.stream()
        .anyMatch(row -> row.pupil() || row.certifiability() != Certifiability.UNKNOWN);
  }

  public List<CandidateRow> getRows() {
    return rows;
  }
}
