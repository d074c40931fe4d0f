package fr.pix.certif.framework;

import fr.pix.certif.framework.boundary.BrowseFramework;
import fr.pix.certif.framework.boundary.BrowseFramework.TubeView;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The content of one competence, or of an area asked besides; the address says which one, the first
 * by default.
 */
@Named("framework")
@RequestScoped
public class FrameworkBacking {

  @Inject private BrowseFramework browseFramework;
  @Inject private PageParams params;

  private List<Competence> subjects;
  private Competence competence;
  private List<TubeView> tubes;

  @PostConstruct
  void read() {
    subjects = browseFramework.subjects();
    String code = params.text("competence").orElse("");
    competence =
        subjects.stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseGet(() -> subjects.get(0));
    tubes = browseFramework.tubesOf(competence);
  }

  public List<Option> getOptions() {
    return subjects.stream()
        .map(each -> new Option(each.code(), each.code() + " " + each.name()))
        .toList();
  }

  public Competence getCompetence() {
    return competence;
  }

  public List<TubeView> getTubes() {
    return tubes;
  }
}
