package fr.pix.certif.center;

import fr.pix.certif.center.boundary.ImportExceptions;
import fr.pix.certif.center.boundary.ImportExceptions.Outcome;
import fr.pix.certif.center.boundary.ReadCalendar;
import fr.pix.certif.center.boundary.ReadCalendar.Exceptions;
import fr.pix.certif.center.boundary.SetOpening;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The exceptions of the calendar. Kept with the view: one acts on the line that was shown. */
@Named("exceptions")
@ViewScoped
public class ExceptionsBacking implements Serializable {

  private static final String HERE = "/admin/derogations?faces-redirect=true";

  @Inject private ReadCalendar readCalendar;
  @Inject private SetOpening setOpening;
  @Inject private ImportExceptions importExceptions;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private final CalendarForm form = new CalendarForm();
  private Exceptions page;
  private transient Part file;
  private boolean replacing;
  private List<LineProblem> problems = List.of();

  public String add() {
    setOpening.set(form.scope(), form.getFirstDay(), form.sourceOrNull());
    toasts.success("center.exceptions.added", form.scope().uai());
    return HERE;
  }

  public String withdraw(long id) {
    page = null;
    setOpening.withdraw(id);
    toasts.success("center.exceptions.withdrawn");
    return HERE;
  }

  public String importFile() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Outcome outcome = importExceptions.importFile(content, replacing);
      problems = outcome.problems();
      if (outcome.imported()) {
        toasts.success("center.exceptions.imported", outcome.added(), outcome.withdrawn());
      }
      return outcome.imported() ? HERE : null;
    }
  }

  public Exceptions getPage() {
    page = page == null ? readCalendar.exceptions(getUai(), params.page()) : page;
    return page;
  }

  public String getUai() {
    return params.text("uai").map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
  }

  public List<LineProblem> getProblems() {
    return problems;
  }

  public CalendarForm getForm() {
    return form;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isReplacing() {
    return replacing;
  }

  public void setReplacing(boolean replacing) {
    this.replacing = replacing;
  }
}
