package fr.pix.certif.center;

import fr.pix.certif.center.boundary.ReadCalendar;
import fr.pix.certif.center.boundary.ReadCalendar.Academy;
import fr.pix.certif.center.control.SchoolKind;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the forms of the calendar offer, and whether the person may use them. */
@Named("calendarChoices")
@RequestScoped
public class CalendarChoices {

  @Inject private ReadCalendar readCalendar;
  @Inject private CurrentActor actor;

  public SchoolKind[] getKinds() {
    return SchoolKind.values();
  }

  public List<Academy> getAcademies() {
    return readCalendar.academies();
  }

  public boolean isChangeable() {
    return Permission.STAFF_CALENDAR.isHeldBy(actor.get());
  }
}
