package fr.pix.certif.positioning;

import fr.pix.certif.positioning.boundary.ResetCompetence;
import fr.pix.certif.positioning.boundary.ShowOwnProfile;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnCompetence;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnProfile;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pupil's profile, area by area, from which they begin, go on or begin anew. */
@Named("ownProfile")
@RequestScoped
public class OwnProfileBacking {

  @Inject ShowOwnProfile showOwnProfile;
  @Inject StartPositioning startPositioning;
  @Inject ResetCompetence resetCompetence;
  @Inject Texts texts;

  private OwnProfile profile;

  /** One area of the framework with its competences. */
  public record Area(String code, String name, List<OwnCompetence> competences) {}

  @PostConstruct
  void read() {
    profile = showOwnProfile.show();
  }

  public OwnProfile getProfile() {
    return profile;
  }

  /** Whether the profile is certifiable, or what is missing. */
  public String getCertifiability() {
    int missing = profile.needed() - profile.reached();
    return missing <= 0
        ? texts.of("positioning.profile.certifiable.text", profile.reached(), profile.needed())
        : texts.of("positioning.profile.missing", profile.reached(), profile.needed(), missing);
  }

  /** The five areas, in the framework's order. */
  public List<Area> getAreas() {
    Map<String, List<OwnCompetence>> byArea =
        profile.competences().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.competence().areaCode(), LinkedHashMap::new, Collectors.toList()));
    return byArea.entrySet().stream()
        .map(
            area ->
                new Area(
                    area.getKey(), area.getValue().get(0).competence().areaName(), area.getValue()))
        .toList();
  }

  /** Leads to the questions of a competence, begun or gone on with. */
  public void start(String competence) {
    Redirection.to("/app/positionnement?id=" + startPositioning.start(competence));
  }

  /** Forgets a competence and leads to its first question. */
  public void restart(String competence) {
    resetCompetence.reset(competence);
    start(competence);
  }
}
