package fr.pix.certif.framework.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked beside the sixteen competences, for certifications taken besides Pix that have
 * questions of their own (référentiel Pix+).
 *
 * @param areas its areas (domaines), in their order
 */
public record Referential(List<Area> areas) {

  /** The subject of a question whose referential no longer knows it. */
  private static final Competence FORGOTTEN =
      new Competence(CompetenceCode.OUTSIDE, "Pix+", "", "", "");

  public Referential {
    areas = List.copyOf(areas);
  }

  /**
   * An area of the referential.
   *
   * @param subject its code and its name, told as those of a competence
   */
  public record Area(Competence subject, List<Topic> topics) {

    public Area {
      topics = List.copyOf(topics);
    }

    /** The skills that a certification asks about, the hardest first. */
    public List<Skill> askedBy(String certification) {
      return topics.stream()
          .filter(topic -> topic.certifications().contains(certification))
          .flatMap(topic -> topic.skills().stream())
          .sorted(Comparator.comparingInt(Skill::level).reversed())
          .toList();
    }
  }

  /**
   * A tube of the referential with its skills.
   *
   * @param certifications the keys of the certifications that ask about it
   */
  public record Topic(Tube tube, Set<String> certifications, List<Skill> skills) {

    public Topic {
      certifications = Set.copyOf(certifications);
      skills = List.copyOf(skills);
    }

    private boolean holds(String skillId) {
      return skills.stream().anyMatch(skill -> skill.id().equals(skillId));
    }
  }

  /** The certifications whose own questions show this skill; none for a skill of elsewhere. */
  public Set<String> certificationsOf(String skillId) {
    return topics()
        .filter(topic -> topic.holds(skillId))
        .flatMap(topic -> topic.certifications().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The keys of every certification that has questions here. */
  public Set<String> certifications() {
    return topics()
        .flatMap(topic -> topic.certifications().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The area of this code, such as E1. */
  public Optional<Area> area(String code) {
    return areas.stream().filter(area -> area.subject().code().equals(code)).findFirst();
  }

  /** What a question about this skill is about, in the words of its area. */
  public Competence subjectOf(String skillId) {
    return areas.stream()
        .filter(area -> area.topics().stream().anyMatch(topic -> topic.holds(skillId)))
        .map(Area::subject)
        .findFirst()
        .orElse(FORGOTTEN);
  }

  private Stream<Topic> topics() {
    return areas.stream().flatMap(area -> area.topics().stream());
  }
}
