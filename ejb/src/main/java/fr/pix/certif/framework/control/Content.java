package fr.pix.certif.framework.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<Integer, List<Tube>> tubesByCompetence;
  private final List<Tube> tubes;
  private final Referential besides;
  private final List<Skill> skillsInOrder;
  private final Map<String, Skill> skills;
  private final Map<Integer, List<Skill>> skillsByCompetence;
  private final Map<String, Challenge> challenges;
  private final List<Challenge> operative;
  private final List<Challenge> retired;
  private final Map<String, List<String>> operativeIdsBySkill;
  private final Map<String, List<String>> accessibleIdsBySkill;

  /**
   * Gathers the content.
   *
   * @param competences the sixteen, in the framework's order
   * @param tubes in the framework's order
   * @param skills in the framework's order
   * @param operative the challenges that may be asked (validated or archived, in French)
   * @param retired challenges no longer asked, that certifications still name
   * @throws IllegalStateException when two of the bank share an identifier
   */
  public Content(
      List<Competence> competences,
      List<Tube> tubes,
      List<Skill> skills,
      List<Challenge> operative,
      List<Challenge> retired) {
    this(competences, tubes, skills, new Referential(List.of()), operative, retired);
  }

  /**
   * The same, with what is asked beside the competences.
   *
   * @param besides the referential whose skills and challenges are among the others
   */
  public Content(
      List<Competence> competences,
      List<Tube> tubes,
      List<Skill> skills,
      Referential besides,
      List<Challenge> operative,
      List<Challenge> retired) {
    this(competences, tubes, skills, besides, List.of(), operative, retired);
  }

  /** The same, with skills that older releases held: known by their identifier alone. */
  private Content(
      List<Competence> competences,
      List<Tube> tubes,
      List<Skill> skills,
      Referential besides,
      List<Skill> formerSkills,
      List<Challenge> operative,
      List<Challenge> retired) {
    this.competences = List.copyOf(competences);
    this.competencesByCode = byKey(competences.stream(), Competence::code);
    this.tubes = List.copyOf(tubes);
    this.tubesByCompetence = grouped(tubes, Tube::competenceIndex, Function.identity());
    this.besides = besides;
    this.skillsInOrder = List.copyOf(skills);
    this.skills = byKey(Stream.concat(skills.stream(), formerSkills.stream()), Skill::id);
    this.skillsByCompetence = grouped(skills, Skill::competenceIndex, Function.identity());
    this.challenges = byKey(Stream.concat(operative.stream(), retired.stream()), Challenge::id);
    this.operative = List.copyOf(operative);
    this.retired = List.copyOf(retired);
    this.operativeIdsBySkill = grouped(operative, Challenge::skillId, Challenge::id);
    this.accessibleIdsBySkill =
        grouped(
            operative.stream().filter(Challenge::accessible).toList(),
            Challenge::skillId,
            Challenge::id);
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

  /** What is asked beside the competences. */
  public Referential besides() {
    return besides;
  }

  /**
   * What a question is about: a competence, or an area of what is asked besides.
   *
   * @param competenceIndex the place under which the question was drawn
   * @param skillId the skill that it shows; null when it is no longer known
   */
  public Competence subject(int competenceIndex, String skillId) {
    return competenceIndex == CompetenceCode.OUTSIDE
        ? besides.subjectOf(skillId)
        : competence(competenceIndex);
  }

  /** The tubes of a competence, in the framework's order. */
  public List<Tube> tubesOf(int competenceIndex) {
    return tubesByCompetence.getOrDefault(competenceIndex, List.of());
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

  /** Whether new tests may ask this challenge. */
  public boolean mayAsk(Challenge challenge) {
    return operativeIdsBySkill
        .getOrDefault(challenge.skillId(), List.of())
        .contains(challenge.id());
  }

  /**
   * The content once a release is in force over this one, the bank that comes with the application:
   * its tubes, skills and challenges are added, those of a known identifier take the place of the
   * former ones. Whatever was known before and is in neither is no longer asked, and stays readable
   * for the tests that have drawn it.
   *
   * @param before the content in force until now
   */
  public Content with(Release release, Content before) {
    List<Challenge> ofRelease = joined(release.operative(), release.retired());
    List<Challenge> asked =
        joined(without(operative, ofRelease, Challenge::id), release.operative());
    List<Challenge> kept = joined(without(retired, ofRelease, Challenge::id), release.retired());
    List<Challenge> former =
        without(before.challenges.values(), joined(asked, kept), Challenge::id);
    List<Skill> inForce = merged(skillsInOrder, release.skills(), Skill::id);
    return new Content(
        competences,
        merged(tubes, release.tubes(), Tube::id),
        inForce,
        besides,
        without(before.skills.values(), inForce, Skill::id),
        asked,
        joined(kept, former));
  }

  private static <T> List<T> joined(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static <T> List<T> without(Collection<T> values, List<T> others, Function<T, String> id) {
    Set<String> ids = others.stream().map(id).collect(Collectors.toSet());
    return values.stream().filter(value -> !ids.contains(id.apply(value))).toList();
  }

  private static <T> List<T> merged(List<T> first, List<T> then, Function<T, String> id) {
    Map<String, T> values = new LinkedHashMap<>();
    Stream.concat(first.stream(), then.stream())
        .forEach(value -> values.put(id.apply(value), value));
    return List.copyOf(values.values());
  }

  /** The identifiers of the challenges that may be asked, by the skill that each shows. */
  public Map<String, List<String>> operativeIdsBySkill() {
    return operativeIdsBySkill;
  }

  /** Those among them that can be answered without sight and without telling colours apart. */
  public Map<String, List<String>> accessibleIdsBySkill() {
    return accessibleIdsBySkill;
  }
}
