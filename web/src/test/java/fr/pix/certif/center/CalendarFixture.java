package fr.pix.certif.center;

import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Dates of the calendar that bind one school alone, so that tests do not meet. */
@ApplicationScoped
public class CalendarFixture {

  @Inject Fixture given;
  @Inject Database database;
  @Inject Clock clock;

  public LocalDate inDays(int days) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
  }

  /** A school whose space opens in a month. */
  public School aClosedSchool() {
    School school = given.aSchool();
    opensOn(school, inDays(30));
    return school;
  }

  public void opensOn(School school, LocalDate day) {
    database.update(
        """
        insert into opening_rule (uai, opens_on, source, created_at, created_by)
        values (?, ?, 'test', ?, ?)""",
        school.uai(),
        day,
        clock.instant(),
        school.adminId());
  }

  public void window(School school, LocalDate first, LocalDate last, boolean binding) {
    database.update(
        """
        insert into certification_window (uai, first_day, last_day, binding, source, created_at, created_by)
        values (?, ?, ?, ?, 'test', ?, ?)""",
        school.uai(),
        first,
        last,
        binding,
        clock.instant(),
        school.adminId());
  }
}
