package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LearnerQueries.Filter;
import fr.pix.certif.learner.boundary.LearnerQueries.LearnerRow;
import fr.pix.certif.learner.boundary.LearnerQueries.School;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The pupils of the school, filtered and paged by the address of the page. */
@Named("learners")
@RequestScoped
public class LearnersBacking {

  @Inject LearnerQueries queries;
  @Inject HttpServletRequest request;

  private School school;
  private Filter filter;
  private List<LearnerRow> rows;

  @PostConstruct
  void read() {
    school = queries.schools().stream().findFirst().orElse(null);
    filter = new Filter(parameter("classe"), parameter("nom"), page(parameter("page")));
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static int page(String text) {
    return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  public School getSchool() {
    return school;
  }

  public Filter getFilter() {
    return filter;
  }

  /** The page asked for, read once a request. */
  public List<LearnerRow> getRows() {
    if (rows == null) {
      rows = school == null ? List.of() : queries.page(school.id(), filter);
    }
    return rows;
  }

  public List<String> getDivisions() {
    return school == null ? List.of() : queries.divisions(school.id());
  }

  public int getTotal() {
    return getRows().isEmpty() ? 0 : getRows().get(0).total();
  }

  public int getPages() {
    return Math.max(1, (getTotal() + LearnerQueries.PAGE - 1) / LearnerQueries.PAGE);
  }

  public boolean isFiltered() {
    return filter.division() != null || filter.name() != null;
  }
}
