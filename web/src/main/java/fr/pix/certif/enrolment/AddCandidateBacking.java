package fr.pix.certif.enrolment;

import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.enrolment.boundary.ReadEntry;
import fr.pix.certif.enrolment.boundary.ReadEntry.Choices;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that enrols one candidate, and the next. */
@Named("newCandidate")
@RequestScoped
public class AddCandidateBacking {

  private static final String CANDIDATES = "/certif/candidats?faces-redirect=true&id=";
  private static final String ANOTHER = "/certif/ajouter-candidat?faces-redirect=true&suite=1&id=";
  private static final String BEFORE = "enrolment.before";

  @Inject private AddCandidate addCandidate;
  @Inject private ReadEntry readEntry;
  @Inject private PageParams params;
  @Inject private Toasts toasts;
  @Inject private FacesContext context;

  private final EntryForm form = new EntryForm();
  private Choices choices;

  /** Begins with what the candidate before had in common, when there was one. */
  public void open() {
    Object before = context.getExternalContext().getFlash().get(BEFORE);
    if (!context.isPostback() && before instanceof CandidateEntry entry) {
      form.takeContact(entry);
    }
  }

  /** Enrols the candidate and leads to the list. */
  public String add() {
    toasts.success("enrolment.added", addCandidate.add(params.getId(), form.entry()));
    return CANDIDATES + params.getId();
  }

  /** Enrols the candidate and leads to the form of the next. */
  public String addAndGoOn() {
    CandidateEntry entry = form.entry();
    toasts.success("enrolment.added", addCandidate.add(params.getId(), entry));
    context.getExternalContext().getFlash().put(BEFORE, entry);
    return ANOTHER + params.getId();
  }

  /** Whether a candidate was just enrolled from here: the next is awaited. */
  public boolean isGoingOn() {
    return params.number("suite").isPresent();
  }

  public EntryForm getForm() {
    return form;
  }

  public Choices getChoices() {
    if (choices == null) {
      choices = readEntry.choices(params.getId());
    }
    return choices;
  }
}
