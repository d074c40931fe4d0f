package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a pupil in one competence, and what an answer adds to it: the positioning rule
 * of the platform. Immutable.
 */
public final class CompetenceKnowledge {

  private final List<Skill> askable;
  private final Map<String, KnowledgeElement> known;

  private CompetenceKnowledge(List<Skill> askable, Map<String, KnowledgeElement> known) {
    this.askable = askable;
    this.known = known;
  }

  /** What these elements tell of a competence of this content. */
  public static CompetenceKnowledge of(
      Content content, int competence, Collection<KnowledgeElement> elements) {
    Map<String, Skill> latest = new LinkedHashMap<>();
    for (Skill skill : content.skillsOf(competence)) {
      if (content.operativeIdsBySkill().containsKey(skill.id())) {
        latest.merge(skill.name(), skill, (a, b) -> b.version() > a.version() ? b : a);
      }
    }
    return of(List.copyOf(latest.values()), elements);
  }

  static CompetenceKnowledge of(List<Skill> askable, Collection<KnowledgeElement> elements) {
    Map<String, KnowledgeElement> known = new LinkedHashMap<>();
    elements.forEach(element -> known.put(element.skillId(), element));
    return new CompetenceKnowledge(List.copyOf(askable), known);
  }

  /**
   * What an answer shows beyond what was known: the skill asked, directly; when right, the easier
   * ones of its tube too; when wrong, the harder ones are missing too. A skill already assessed
   * stays as it is.
   */
  public List<KnowledgeElement> learn(Skill asked, boolean right) {
    return unknown().stream()
        .filter(skill -> right ? impliedByRight(asked, skill) : impliedByWrong(asked, skill))
        .map(skill -> element(skill, right, skill.id().equals(asked.id())))
        .toList();
  }

  private static KnowledgeElement element(Skill skill, boolean validated, boolean direct) {
    return new KnowledgeElement(
        skill.id(), validated, direct, validated ? skill.pixValue() : BigDecimal.ZERO);
  }

  static boolean impliedByRight(Skill asked, Skill other) {
    return other.tubeId().equals(asked.tubeId()) && other.level() <= asked.level();
  }

  static boolean impliedByWrong(Skill asked, Skill other) {
    return other.tubeId().equals(asked.tubeId()) && other.level() >= asked.level();
  }

  /** The same with these elements besides. */
  public CompetenceKnowledge with(List<KnowledgeElement> learned) {
    List<KnowledgeElement> all = new ArrayList<>(known.values());
    all.addAll(learned);
    return of(askable, all);
  }

  /** The pix earned, fractions included, uncapped. */
  public BigDecimal pix() {
    return known.values().stream()
        .map(KnowledgeElement::pix)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The skills proved by a direct answer. */
  public Set<String> provedSkills() {
    return known.values().stream()
        .filter(KnowledgeElement::proves)
        .map(KnowledgeElement::skillId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How much of the competence is assessed, in percent: 100 once nothing is left to learn. */
  public int assessedPercent() {
    return askable.isEmpty() ? 100 : 100 * (askable.size() - unknown().size()) / askable.size();
  }

  /** The level at which the answers are least surprising, 0.5 to 7.5; it guides the choice only. */
  double estimatedLevel() {
    Map<Skill, Boolean> answers = new LinkedHashMap<>();
    for (Skill skill : askable) {
      KnowledgeElement element = known.get(skill.id());
      if (element != null && element.direct()) {
        answers.put(skill, element.validated());
      }
    }
    return EstimatedLevel.of(answers);
  }

  /** The skills that may be asked, assessed or not, in the framework's order. */
  List<Skill> askable() {
    return askable;
  }

  /** The skills that may be asked and of which nothing is known. */
  List<Skill> unknown() {
    return askable.stream().filter(skill -> !known.containsKey(skill.id())).toList();
  }

  /** Whether nothing was answered yet. */
  boolean isEmpty() {
    return known.isEmpty();
  }
}
