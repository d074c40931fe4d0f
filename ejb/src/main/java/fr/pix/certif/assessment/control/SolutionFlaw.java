package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.ChallengeCheck.Flaw;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.Proposals;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds why no answer to a question could be right: a solution that names an option or a field that
 * is not proposed, or names none.
 */
public final class SolutionFlaw {

  private static final String PROPOSALS = "proposals";
  private static final String SOLUTION = "solution";

  private SolutionFlaw() {}

  /** What is wrong with a question of this type; nothing when it can be answered rightly. */
  public static Optional<Flaw> find(ChallengeType type, String proposals, String solution) {
    return switch (type) {
      case QCU, QCM -> ofOptions(type, Proposals.options(proposals).size(), solution);
      case QROC -> ofText(fields(proposals), SolutionReader.lines(solution));
      case QROCM_IND -> ofNamedFields(fields(proposals), SolutionReader.groups(solution));
      case QROCM_DEP -> ofSharedFields(fields(proposals), SolutionReader.groups(solution));
    };
  }

  private static Optional<Flaw> ofOptions(ChallengeType type, int options, String solution) {
    if (options < 2) {
      return flaw(PROPOSALS, "options", "");
    }
    List<String> right = Arrays.stream(solution.split(",", -1)).map(String::strip).toList();
    boolean several = type == ChallengeType.QCM;
    boolean readable =
        right.stream().allMatch(option -> isOption(option, options))
            && new HashSet<>(right).size() == right.size()
            && (several || right.size() == 1);
    return readable ? Optional.empty() : flaw(SOLUTION, several ? "numbers" : "option", solution);
  }

  private static boolean isOption(String text, int options) {
    return text.matches("[1-9]\\d?") && Integer.parseInt(text) <= options;
  }

  private static Optional<Flaw> ofText(List<String> fields, List<String> texts) {
    if (fields.size() != 1) {
      return flaw(PROPOSALS, "field", "");
    }
    return texts.isEmpty() ? flaw(SOLUTION, "missing", "") : Optional.empty();
  }

  private static Optional<Flaw> ofNamedFields(
      List<String> fields, Map<String, List<String>> groups) {
    if (fields.isEmpty()) {
      return flaw(PROPOSALS, "fields", "");
    }
    boolean same = groups.keySet().equals(Set.copyOf(fields)) && noneEmpty(groups.values());
    return same ? Optional.empty() : flaw(SOLUTION, "groups", String.join(", ", fields));
  }

  private static Optional<Flaw> ofSharedFields(
      List<String> fields, Map<String, List<String>> groups) {
    if (fields.isEmpty()) {
      return flaw(PROPOSALS, "fields", "");
    }
    boolean enough = groups.size() >= fields.size() && noneEmpty(groups.values());
    return enough
        ? Optional.empty()
        : flaw(SOLUTION, "shared-groups", String.valueOf(fields.size()));
  }

  private static boolean noneEmpty(Collection<List<String>> groups) {
    return groups.stream().noneMatch(List::isEmpty);
  }

  private static List<String> fields(String proposals) {
    return Proposals.fields(proposals).stream().map(Proposals.Field::name).toList();
  }

  private static Optional<Flaw> flaw(String field, String code, String value) {
    return Optional.of(new Flaw(field, code, value));
  }
}
