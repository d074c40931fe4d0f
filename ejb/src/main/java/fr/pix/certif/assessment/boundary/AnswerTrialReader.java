package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.assessment.control.AnswerTrial;
import fr.pix.certif.assessment.control.Grades;
import fr.pix.certif.assessment.control.Solution;
import fr.pix.certif.assessment.control.SolutionReader;
import fr.pix.certif.assessment.control.Tolerance;
import fr.pix.certif.shared.json.JsonCase;
import fr.pix.certif.shared.json.MalformedField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the trial of an answer: a kind of question, what it expects, what was typed. */
final class AnswerTrialReader {

  private static final String KIND = "kind";
  private static final String SOLUTIONS = "solutions";
  private static final String ANSWER = "answer";
  private static final String DEACTIVATIONS = "deactivations";
  private static final String TREATMENTS = "enabledTreatments";

  /** No question shows as many; pairing the fields of one takes the square of their number. */
  private static final int MOST_FIELDS = 50;

  private AnswerTrialReader() {}

  static AnswerTrial read(JsonCase sent) {
    return switch (sent.text(KIND)) {
      case "QCU" -> new AnswerTrial(Solution.option(sent.text("solution")), sent.text(ANSWER));
      case "QCM" ->
          new AnswerTrial(
              Solution.options(List.of(sent.text("solution").split(","))), sent.text(ANSWER));
      case "QROC" -> new AnswerTrial(oneField(sent), sent.text(ANSWER));
      case "QROCM-ind" ->
          new AnswerTrial(
              Solution.independentFields(sent.textsByName(SOLUTIONS), enabled(sent)),
              AnswerFields.format(sent.textByName(ANSWER)));
      case "QROCM-dep" -> dependentFields(sent);
      default -> throw new MalformedField(KIND);
    };
  }

  /** Every field has to be right: the format says nothing of grades. */
  private static AnswerTrial dependentFields(JsonCase sent) {
    Map<String, String> answer = sent.textByName(ANSWER);
    Map<String, List<String>> groups = sent.textsByName(SOLUTIONS);
    requireFewFields(answer, ANSWER);
    requireFewFields(groups, SOLUTIONS);
    return new AnswerTrial(
        Solution.dependentFields(
            groups.values(), enabled(sent), Grades.everyFieldOf(answer.size())),
        AnswerFields.format(answer));
  }

  private static void requireFewFields(Map<String, ?> fields, String name) {
    if (fields.size() > MOST_FIELDS) {
      throw new MalformedField(name);
    }
  }

  private static Solution oneField(JsonCase sent) {
    List<String> solutions = sent.texts(SOLUTIONS);
    return sent.optionalText("format").filter(SolutionReader.NUMBER_FORMAT::equals).isPresent()
        ? Solution.number(solutions, notDeactivated(sent))
        : Solution.text(solutions, notDeactivated(sent));
  }

  private static Set<Tolerance> notDeactivated(JsonCase sent) {
    JsonCase deactivations = sent.object(DEACTIVATIONS);
    Set<Tolerance> tolerances = EnumSet.allOf(Tolerance.class);
    tolerances.removeIf(tolerance -> deactivations.flag(key(tolerance)));
    return tolerances;
  }

  private static Set<Tolerance> enabled(JsonCase sent) {
    Set<Tolerance> tolerances = EnumSet.allOf(Tolerance.class);
    if (sent.has(TREATMENTS)) {
      List<String> keys = sent.texts(TREATMENTS);
      tolerances.removeIf(tolerance -> !keys.contains(key(tolerance)));
    }
    return tolerances;
  }

  private static String key(Tolerance tolerance) {
    return switch (tolerance) {
      case CASE_ACCENTS_AND_SPACES -> "t1";
      case PUNCTUATION -> "t2";
      case TYPING_ERRORS -> "t3";
    };
  }
}
