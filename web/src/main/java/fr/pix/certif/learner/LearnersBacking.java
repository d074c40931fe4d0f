package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LearnerQueries.LearnerPage;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pupils of the school, filtered and paged by the address. */
@Named("learners")
@RequestScoped
public class LearnersBacking {

  @Inject LearnerQueries queries;
  @Inject CurrentSchoolBacking schools;
  @Inject SearchedName searchedName;
  @Inject PageParams params;

  private LearnerSearch search;
  private String name;
  private Choice choice;
  private LearnerPage page;

  @PostConstruct
  void read() {
    search = LearnerSearch.of(params);
    name = params.text("nom").isPresent() ? searchedName.get() : null;
    choice = search.choice(name);
    page =
        schools.getSchool() == null
            ? new LearnerPage(List.of(), 0, 1)
            : queries.page(schools.requireId(), choice, params.page());
  }

  /** Looks for what was typed and chosen: the address leads to it, and from page to page. */
  public void find() {
    searchedName.keep(name);
    String named = searchedName.get() == null ? "" : "&nom=oui";
    Redirection.to("/orga/eleves?etablissement=" + schools.requireId() + search.query() + named);
  }

  public LearnerSearch getSearch() {
    return search;
  }

  public LearnerPage getPage() {
    return page;
  }

  public boolean isFiltered() {
    return choice.narrows();
  }

  public boolean shows(String division) {
    return search.classes().contains(division);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
