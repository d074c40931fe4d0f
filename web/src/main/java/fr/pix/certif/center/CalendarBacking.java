package fr.pix.certif.center;

import fr.pix.certif.center.boundary.ReadCalendar;
import fr.pix.certif.center.boundary.ReadCalendar.Rule;
import fr.pix.certif.center.boundary.SetOpening;
import fr.pix.certif.center.boundary.SetWindow;
import fr.pix.certif.shared.support.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The opening dates and the periods in force, and the forms that change them. Kept with the view:
 * the line on which somebody clicks is the one that was shown.
 */
@Named("calendar")
@ViewScoped
public class CalendarBacking implements Serializable {

  private static final String OPENINGS = "/admin/ouvertures?faces-redirect=true";
  private static final String WINDOWS = "/admin/periodes?faces-redirect=true";

  @Inject private ReadCalendar readCalendar;
  @Inject private SetOpening setOpening;
  @Inject private SetWindow setWindow;
  @Inject private Toasts toasts;

  private final CalendarForm form = new CalendarForm();
  private List<Rule> openings;
  private List<Rule> windows;

  public String open() {
    setOpening.set(form.scope(), form.getFirstDay(), form.sourceOrNull());
    toasts.success("center.calendar.opening.set");
    return OPENINGS;
  }

  public String withdrawOpening(long id) {
    openings = null;
    setOpening.withdraw(id);
    toasts.success("center.calendar.withdrawn");
    return OPENINGS;
  }

  public String addWindow() {
    setWindow.add(
        form.scope(), form.getFirstDay(), form.getLastDay(), form.isBinding(), form.sourceOrNull());
    toasts.success("center.calendar.window.added");
    return WINDOWS;
  }

  public String withdrawWindow(long id) {
    windows = null;
    setWindow.withdraw(id);
    toasts.success("center.calendar.withdrawn");
    return WINDOWS;
  }

  public List<Rule> getOpenings() {
    openings = openings == null ? readCalendar.openings() : openings;
    return openings;
  }

  public List<Rule> getWindows() {
    windows = windows == null ? readCalendar.windows() : windows;
    return windows;
  }

  public List<Rule> getOpeningsBefore() {
    return readCalendar.openingsBefore();
  }

  public List<Rule> getWindowsBefore() {
    return readCalendar.windowsBefore();
  }

  public CalendarForm getForm() {
    return form;
  }
}
