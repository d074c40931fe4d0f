package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.entity.LearnerList.Certifiability;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the list of pupils may be narrowed to. */
@Named("learnerChoices")
@RequestScoped
public class LearnerChoices {

  @Inject LearnerQueries queries;
  @Inject CurrentSchoolBacking schools;
  @Inject Texts texts;

  /** The classes of the school. */
  public List<String> getDivisions() {
    return schools.getSchool() == null ? List.of() : queries.divisions(schools.requireId());
  }

  /** The same as choices of a list. */
  public List<Option> getDivisionOptions() {
    return getDivisions().stream().map(name -> new Option(name, name)).toList();
  }

  /** Certifiable or not. */
  public List<Option> getCertifiabilities() {
    return Stream.of(Certifiability.values())
        .map(each -> new Option(each.name(), texts.of("learner.certifiability." + each.name())))
        .toList();
  }

  /** With an account or without. */
  public List<Option> getAccounts() {
    return Stream.of("oui", "non")
        .map(each -> new Option(each, texts.of("learner.account." + each)))
        .toList();
  }
}
