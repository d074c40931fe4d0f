package fr.pix.certif.framework;

import fr.pix.certif.framework.boundary.BrowseFramework;
import fr.pix.certif.framework.boundary.BrowseFramework.TubeView;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The content of one competence; the address says which one, the first by default. */
@Named("framework")
@RequestScoped
public class FrameworkBacking {

  @Inject private BrowseFramework browseFramework;
  @Inject private PageParams params;

  private List<Competence> competences;
  private Competence competence;
  private List<TubeView> tubes;

  @PostConstruct
  void read() {
    competences = browseFramework.competences();
    int place = CompetenceCode.placeOf(params.text("competence").orElse("")).orElse(0);
    competence = competences.get(place);
    tubes = browseFramework.tubesOf(place);
  }

  public List<Option> getOptions() {
    return competences.stream()
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
