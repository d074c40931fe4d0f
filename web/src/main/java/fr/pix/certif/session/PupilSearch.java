package fr.pix.certif.session;

import fr.pix.certif.session.boundary.PupilFilter;
import fr.pix.certif.session.boundary.PupilFilter.Situation;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the address of the enrolment list looks for: classes, a name, a situation. */
@Named
@RequestScoped
public class PupilSearch {

  @Inject private PageParams params;
  @Inject private Texts texts;

  private PupilFilter filter;

  @PostConstruct
  void read() {
    String wanted = params.text("situation").orElse("");
    Situation situation =
        Stream.of(Situation.values())
            .filter(each -> each.name().equals(wanted))
            .findFirst()
            .orElse(Situation.ALL);
    filter = new PupilFilter(params.texts("classe"), params.text("nom").orElse(null), situation);
  }

  public PupilFilter getFilter() {
    return filter;
  }

  public List<Option> getSituations() {
    return Stream.of(Situation.values())
        .map(each -> new Option(each.name(), texts.of("session.enroll.situation." + each)))
        .toList();
  }

  /** Whether this class is one of those looked for. */
  public boolean shows(String division) {
    return filter.divisions().contains(division);
  }
}
