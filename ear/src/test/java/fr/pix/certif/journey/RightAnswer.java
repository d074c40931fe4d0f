package fr.pix.certif.journey;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody who knows gives to a question: options to tick, or texts to write.
 *
 * @param options from 1; empty when something is to be written
 * @param texts one a field, in the order of the page
 */
record RightAnswer(List<Integer> options, List<String> texts) {

  static RightAnswer to(Challenge challenge) {
    return switch (challenge.type()) {
      case "QCU", "QCM" -> new RightAnswer(options(challenge.solution()), List.of());
      case "QROC" ->
          new RightAnswer(
              List.of(), List.of(challenge.solution().lines().findFirst().orElseThrow()));
      default -> new RightAnswer(List.of(), fields(challenge));
    };
  }

  boolean chosen() {
    return !options.isEmpty();
  }

  private static List<Integer> options(String solution) {
    List<Integer> options = new ArrayList<>();
    for (String option : solution.strip().split("[,\\s]+")) {
      options.add(Integer.parseInt(option));
    }
    return options;
  }

  /** Independent fields have texts of their own; dependent ones take a group each. */
  private static List<String> fields(Challenge challenge) {
    Map<String, String> first = firstTexts(challenge.solution());
    List<Proposals.Field> fields = Proposals.fields(challenge.proposals());
    if (fields.stream().allMatch(field -> first.containsKey(field.name()))) {
      return fields.stream().map(field -> first.get(field.name())).toList();
    }
    return first.values().stream().limit(fields.size()).toList();
  }

  private static Map<String, String> firstTexts(String solution) {
    Map<String, String> first = new LinkedHashMap<>();
    String name = null;
    for (String line : solution.lines().toList()) {
      if (line.startsWith("- ")) {
        first.putIfAbsent(name, line.substring(2).strip());
      } else if (!line.isBlank()) {
        name = line.substring(0, line.indexOf(':')).strip();
      }
    }
    return first;
  }
}
