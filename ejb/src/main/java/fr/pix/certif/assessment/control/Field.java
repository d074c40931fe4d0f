package fr.pix.certif.assessment.control;

import fr.pix.certif.scoring.control.AnswerResult;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One field of a question of independent fields. */
record Field(String name, AcceptedTexts accepted) {

  Field(String name, Collection<String> solutions, Set<Tolerance> tolerances) {
    this(name, new AcceptedTexts(solutions, tolerances));
  }

  /** A field left out by the candidate is wrong; one that the question does not have is ignored. */
  static Evaluation evaluateAll(List<Field> fields, Map<String, String> typed) {
    Map<String, Boolean> details = new LinkedHashMap<>();
    boolean right = !fields.isEmpty();
    for (Field field : fields) {
      String text = typed.get(field.name);
      boolean fieldIsRight = text != null && field.accepted.accept(text);
      details.put(field.name, fieldIsRight);
      right &= fieldIsRight;
    }
    return new Evaluation(right ? AnswerResult.OK : AnswerResult.KO, details);
  }
}
