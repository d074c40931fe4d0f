package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.control.Tube;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.framework.entity.ReleaseRepository.Imported;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pix staff look at the learning content in force, and at the releases that made it. */
@Stateless
@Permitted(Permission.STAFF)
public class BrowseFramework {

  private static final int MOST_RELEASES = 50;

  @Inject ContentCatalog catalog;
  @Inject ReleaseRepository releases;

  /** A tube with its skills, the easiest first. */
  public record TubeView(Tube tube, List<SkillView> skills) {}

  /** A skill with its challenges. */
  public record SkillView(Skill skill, List<ChallengeView> challenges) {}

  /**
   * A challenge.
   *
   * @param asked whether new tests may ask it
   */
  public record ChallengeView(Challenge challenge, boolean asked) {}

  /** The sixteen competences, in the framework's order. */
  public List<Competence> competences() {
    return catalog.content().competences();
  }

  /** The tubes of a competence that have skills, in the framework's order. */
  public List<TubeView> tubesOf(int competenceIndex) {
    Content content = catalog.content();
    Map<String, List<ChallengeView>> challenges = challenges(content, competenceIndex);
    Map<String, List<SkillView>> skills =
        content.skillsOf(competenceIndex).stream()
            .sorted(Comparator.comparingInt(Skill::level))
            .map(s -> new SkillView(s, challenges.getOrDefault(s.id(), List.of())))
            .collect(Collectors.groupingBy(view -> view.skill().tubeId()));
    return content.tubesOf(competenceIndex).stream()
        .filter(tube -> skills.containsKey(tube.id()))
        .map(tube -> new TubeView(tube, skills.get(tube.id())))
        .toList();
  }

  /** The releases brought in, the latest first. */
  public List<Imported> releases() {
    return releases.latest(MOST_RELEASES);
  }

  private static Map<String, List<ChallengeView>> challenges(Content content, int competence) {
    return content.challenges().stream()
        .filter(challenge -> challenge.competenceIndex() == competence)
        .sorted(Comparator.comparing(Challenge::id))
        .map(challenge -> new ChallengeView(challenge, content.mayAsk(challenge)))
        .collect(Collectors.groupingBy(view -> view.challenge().skillId()));
  }
}
