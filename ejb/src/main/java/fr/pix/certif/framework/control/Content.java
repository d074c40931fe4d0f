package fr.pix.certif.framework.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The learning content in force: immutable, shared by every request. Every look-up is direct,
 * whatever the size of the bank.
 */
public final class Content {

  private final List<Competence> competences;
  private final Map<String, Competence> competencesByCode;
  private final Map<String, Skill> skills;
  private final Map<Integer, List<Skill>> skillsByCompetence;
  private final Map<String, Challenge> challenges;
  private final Map<String, List<String>> operativeIdsBySkill;

  /**
   * Gathers the content.
   *
   * @param competences the sixteen, in the framework's order
   * @param skills in the framework's order
   * @param operative the challenges that may be asked (validated or archived, in French)
   * @param retired challenges no longer asked, that old certifications still name
   * @throws IllegalStateException when two of the bank share an identifier
   */
  public Content(
      List<Competence> competences,
      List<Skill> skills,
      List<Challenge> operative,
      List<Challenge> retired) {
    this.competences = List.copyOf(competences);
    this.competencesByCode = byKey(competences.stream(), Competence::code);
    this.skills = byKey(skills.stream(), Skill::id);
    this.skillsByCompetence = grouped(skills, Skill::competenceIndex, Function.identity());
    this.challenges = byKey(Stream.concat(operative.stream(), retired.stream()), Challenge::id);
    this.operativeIdsBySkill = grouped(operative, Challenge::skillId, Challenge::id);
  }

  private static <T> Map<String, T> byKey(Stream<T> values, Function<T, String> key) {
    return values.collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  private static <T, K, V> Map<K, List<V>> grouped(
      List<T> values, Function<T, K> key, Function<T, V> value) {
    return Map.copyOf(
        values.stream()
            .collect(
                Collectors.groupingBy(
                    key, Collectors.mapping(value, Collectors.toUnmodifiableList()))));
  }

  /** The sixteen competences, in the framework's order. */
  public List<Competence> competences() {
    return competences;
  }

  /** The competence at this place of the framework, 0 to 15. */
  public Competence competence(int index) {
    return competences.get(index);
  }

  /** The competence of this code, such as 1.1. */
  public Optional<Competence> competence(String code) {
    return Optional.ofNullable(competencesByCode.get(code));
  }

  /** The skills of a competence, in the framework's order. */
  public List<Skill> skillsOf(int competenceIndex) {
    return skillsByCompetence.getOrDefault(competenceIndex, List.of());
  }

  public Optional<Skill> skill(String id) {
    return Optional.ofNullable(skills.get(id));
  }

  public Collection<Challenge> challenges() {
    return challenges.values();
  }

  /** The challenge of this identifier, retired or not. */
  public Optional<Challenge> challenge(String id) {
    return Optional.ofNullable(challenges.get(id));
  }

  /** The identifiers of the challenges that may be asked, by the skill that each shows. */
  public Map<String, List<String>> operativeIdsBySkill() {
    return operativeIdsBySkill;
  }
}
