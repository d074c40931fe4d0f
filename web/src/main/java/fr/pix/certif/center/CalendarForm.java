package fr.pix.certif.center;

import fr.pix.certif.center.control.CalendarScope;
import fr.pix.certif.center.control.SchoolKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** What staff type of a date of the calendar, until it is accepted. */
public class CalendarForm implements Serializable {

  private SchoolKind kind;
  private Long academyId;
  private String uai;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean binding;
  private String source;

  /** Whom it concerns. */
  CalendarScope scope() {
    return new CalendarScope(
        kind, academyId, uai == null ? null : uai.strip().toUpperCase(Locale.ROOT));
  }

  /** The text that decides it, or null. */
  String sourceOrNull() {
    return source == null || source.isBlank() ? null : source.strip();
  }

  public SchoolKind getKind() {
    return kind;
  }

  public void setKind(SchoolKind kind) {
    this.kind = kind;
  }

  public Long getAcademyId() {
    return academyId;
  }

  public void setAcademyId(Long academyId) {
    this.academyId = academyId;
  }

  public String getUai() {
    return uai;
  }

  public void setUai(String uai) {
    this.uai = uai;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public boolean isBinding() {
    return binding;
  }

  public void setBinding(boolean binding) {
    this.binding = binding;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
