package fr.pix.certif.assessment.control;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of solution, one for each way of answering. */
final class Solutions {

  private Solutions() {}

  /** A QCU. */
  record OneOption(String option) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      return Evaluation.of(option.equals(value.strip()));
    }
  }

  /** A QCM: the same options in any order, each given once. */
  record SeveralOptions(List<String> sortedOptions) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      // One part more than expected is enough to know that there are too many.
      String[] given = value.split(",", sortedOptions.size() + 1);
      if (given.length != sortedOptions.size()) {
        return Evaluation.of(false);
      }
      Arrays.setAll(given, i -> given[i].strip());
      Arrays.sort(given);
      return Evaluation.of(sortedOptions.equals(Arrays.asList(given)));
    }
  }

  /** A QROC of words. */
  record Text(AcceptedTexts accepted) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      return Evaluation.of(accepted.accept(value));
    }
  }

  /** A QROC of number format. */
  record Number(List<BigDecimal> numbers, Solution asText) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      Optional<BigDecimal> given = FrenchNumber.read(value);
      return given.isPresent() ? Evaluation.of(isExpected(given.get())) : asText.evaluate(value);
    }

    private boolean isExpected(BigDecimal given) {
      // Not List.contains: for BigDecimal, 3.50 equals 3.5 only when compared.
      return numbers.stream().anyMatch(number -> number.compareTo(given) == 0);
    }
  }

  /** A QROCM-ind: every field must be right. */
  record IndependentFields(List<Field> fields) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      return Field.evaluateAll(fields, AnswerFields.parse(value));
    }
  }

  /** A QROCM-dep: the fields must hit different groups. */
  record DependentFields(List<AcceptedTexts> groups, Grades grades) implements Solution {
    @Override
    public Evaluation evaluate(String value) {
      List<String> typed =
          AnswerFields.parse(value).values().stream().limit(grades.fields()).toList();
      return Evaluation.of(grades.of(new GroupMatching(groups, typed).size()));
    }
  }
}
