package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LearnerQueries.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The schools of the person, and the one that a page of Pix Orga is about: the address names it.
 */
@Named("currentSchool")
@RequestScoped
public class CurrentSchoolBacking {

  private static final String PARAMETER = "etablissement";

  @Inject LearnerQueries queries;
  @Inject PageParams params;

  private List<School> all;

  @PostConstruct
  void read() {
    all = queries.schools();
  }

  public List<School> getAll() {
    return all;
  }

  /** The school named by the address, otherwise the oldest; null when there is none. */
  public School getSchool() {
    long chosen = params.number(PARAMETER).orElse(0L);
    School oldest = all.isEmpty() ? null : all.get(0);
    return all.stream().filter(school -> school.id() == chosen).findFirst().orElse(oldest);
  }

  /** The number of that school; a person without any is told that there is nothing here. */
  public long requireId() {
    if (getSchool() == null) {
      throw Refusal.notFound("organization.missing");
    }
    return getSchool().id();
  }

  /** The key of a sentence, as it is said of pupils or, at a university, of students. */
  public String wording(String key) {
    return getSchool() != null && getSchool().university() ? key + ".student" : key;
  }

  /** The number as an address carries it; nothing when there is no school. */
  public String getNumber() {
    return getSchool() == null ? "" : Long.toString(getSchool().id());
  }
}
