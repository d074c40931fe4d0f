package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LearnerQueries.Filter;
import fr.pix.certif.learner.boundary.LearnerQueries.LearnerRow;
import fr.pix.certif.learner.boundary.LearnerQueries.School;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The pupils of the school. The class and the page stand in the address; a name that is looked for
 * never does.
 */
@Named("learners")
@RequestScoped
public class LearnersBacking {

  @Inject LearnerQueries queries;
  @Inject PageParams params;

  private School school;
  private final LearnerSearch search = new LearnerSearch();
  private Filter filter;
  private List<LearnerRow> rows;

  @PostConstruct
  void read() {
    school = queries.schools().stream().findFirst().orElse(null);
    search.setDivision(params.text("classe").orElse(null));
    filter = search.filter(params.page());
  }

  /** Looks for what was typed and chosen; a class alone is led to by its address. */
  public void find() {
    filter = search.filter(1);
    rows = null;
    if (filter.name() == null) {
      Redirection.to("/orga/eleves" + search.address());
    }
  }

  public LearnerSearch getSearch() {
    return search;
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
