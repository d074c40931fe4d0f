package fr.pix.certif.enrolment;

import fr.pix.certif.enrolment.boundary.CorrectCandidate;
import fr.pix.certif.enrolment.boundary.ReadEntry;
import fr.pix.certif.enrolment.boundary.ReadEntry.Choices;
import fr.pix.certif.enrolment.boundary.ReadEntry.Entry;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the centre has written of one candidate: read, and corrected. */
@Named("writtenCandidate")
@RequestScoped
public class EntryBacking {

  @Inject private ReadEntry readEntry;
  @Inject private CorrectCandidate correctCandidate;
  @Inject private PageParams params;
  @Inject private Toasts toasts;
  @Inject private FacesContext context;

  private final EntryForm form = new EntryForm();
  private Entry entry;
  private Choices choices;

  /** Fills the form the first time. */
  public void open() {
    if (!context.isPostback()) {
      form.take(getEntry().fields(), getEntry().version());
    }
  }

  /** Writes the correction and leads to the candidate's page. */
  public String correct() {
    String name =
        correctCandidate.correct(params.getId(), candidate(), form.getVersion(), form.entry());
    toasts.success("enrolment.corrected", name);
    return "/certif/candidat?faces-redirect=true&id=" + params.getId() + "&candidat=" + candidate();
  }

  private long candidate() {
    return params
        .number("candidat")
        .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
  }

  public Entry getEntry() {
    if (entry == null) {
      entry = readEntry.of(params.getId(), candidate());
    }
    return entry;
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
