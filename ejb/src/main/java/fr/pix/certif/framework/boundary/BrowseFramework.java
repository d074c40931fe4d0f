package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Referential.Area;
import fr.pix.certif.framework.control.Referential.Topic;
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
import java.util.stream.Stream;

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

  /** The sixteen competences, in the framework's order, then the areas of what is asked besides. */
  public List<Competence> subjects() {
    Content content = catalog.content();
    return Stream.concat(
            content.competences().stream(), content.besides().areas().stream().map(Area::subject))
        .toList();
  }

  /** The tubes of one of these that have skills, in the framework's order. */
  public List<TubeView> tubesOf(Competence subject) {
    Content content = catalog.content();
    Map<String, List<ChallengeView>> challenges = challenges(content, subject.index());
    Map<String, List<SkillView>> skills =
        content.skillsOf(subject.index()).stream()
            .sorted(Comparator.comparingInt(Skill::level))
            .map(s -> new SkillView(s, challenges.getOrDefault(s.id(), List.of())))
            .collect(Collectors.groupingBy(view -> view.skill().tubeId()));
    return tubes(content, subject)
        .filter(tube -> skills.containsKey(tube.id()))
        .map(tube -> new TubeView(tube, skills.get(tube.id())))
        .toList();
  }

  private static Stream<Tube> tubes(Content content, Competence subject) {
    return subject.index() == CompetenceCode.OUTSIDE
        ? content.besides().area(subject.code()).stream()
            .flatMap(area -> area.topics().stream())
            .map(Topic::tube)
        : content.tubesOf(subject.index()).stream();
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
