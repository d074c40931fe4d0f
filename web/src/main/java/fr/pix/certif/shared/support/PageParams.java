package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What the address of a page says after its question mark. */
@Named
@RequestScoped
public class PageParams {

  private static final String NUMBER = "\\d{1,18}";

  @Inject private HttpServletRequest request;

  /** The thing that the page is about; an address without one leads to nothing. */
  public long getId() {
    return number("id").orElseThrow(() -> Refusal.notFound("page-not-found"));
  }

  /** The page of a list, from 1. */
  public int page() {
    return number("page").filter(page -> page < Integer.MAX_VALUE).orElse(1L).intValue();
  }

  /** A number; nothing when it is absent or is none. */
  public Optional<Long> number(String name) {
    return text(name).filter(text -> text.matches(NUMBER)).map(Long::valueOf);
  }

  /** A day, as date fields send it (2026-03-26); nothing when it is absent or is none. */
  public Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** A text without the spaces around it; nothing when it is absent or blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Every value of a parameter that may be repeated. */
  public List<String> texts(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
