package fr.pix.certif.assessment.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a question expects (solution de l’épreuve). Immutable and shared: built when the content is
 * read, asked at each answer.
 */
public sealed interface Solution
    permits Solutions.OneOption,
        Solutions.SeveralOptions,
        Solutions.Text,
        Solutions.Number,
        Solutions.IndependentFields,
        Solutions.DependentFields {

  /** Evaluates a value given in time and on the page; never throws. */
  Evaluation evaluate(String value);

  /** One option of a QCU, by its number. */
  static Solution option(String option) {
    return new Solutions.OneOption(option.strip());
  }

  /** All the right options of a QCM, by their numbers. */
  static Solution options(Collection<String> options) {
    return new Solutions.SeveralOptions(options.stream().map(String::strip).sorted().toList());
  }

  /** The texts accepted by a QROC. */
  static Solution text(Collection<String> solutions, Set<Tolerance> tolerances) {
    return new Solutions.Text(new AcceptedTexts(solutions, tolerances));
  }

  /**
   * The numbers accepted by a QROC of number format, compared as numbers: 3,50 is 3.5. What is not
   * a number, on either side, is compared as text.
   */
  static Solution number(Collection<String> solutions, Set<Tolerance> tolerances) {
    List<BigDecimal> numbers =
        solutions.stream().map(FrenchNumber::read).flatMap(Optional::stream).toList();
    Solution text = text(solutions, tolerances);
    return numbers.size() == solutions.size() ? new Solutions.Number(numbers, text) : text;
  }

  /** The texts accepted by each field of a QROCM-ind, by the field's name. */
  static Solution independentFields(
      Map<String, ? extends Collection<String>> solutions, Set<Tolerance> tolerances) {
    List<Field> fields = new ArrayList<>(solutions.size());
    solutions.forEach((name, texts) -> fields.add(new Field(name, texts, tolerances)));
    return new Solutions.IndependentFields(List.copyOf(fields));
  }

  /** The groups of texts that the fields of a QROCM-dep must hit, a group serving one field. */
  static Solution dependentFields(
      Collection<? extends Collection<String>> groups, Set<Tolerance> tolerances, Grades grades) {
    return new Solutions.DependentFields(
        groups.stream().map(texts -> new AcceptedTexts(texts, tolerances)).toList(), grades);
  }
}
