package fr.pix.certif.jury;

import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.boundary.SimulateCertification.Supposition;
import fr.pix.certif.scoring.control.AnswerResult;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A report supposed in addition to those made. */
public class SupposedReport implements Serializable {

  private IssueKind kind;
  private Integer questionNumber;

  /** What is supposed in all, questions included. */
  Supposition supposition(List<SupposedQuestion> questions) {
    Map<Integer, AnswerResult> answers = new HashMap<>();
    questions.forEach(each -> answers.put(each.getAsked().number(), each.getResult()));
    Set<Integer> removed =
        questions.stream()
            .filter(SupposedQuestion::isRemoved)
            .map(each -> each.getAsked().number())
            .collect(Collectors.toSet());
    return new Supposition(answers, removed, kind, questionNumber);
  }

  public IssueKind getKind() {
    return kind;
  }

  public void setKind(IssueKind kind) {
    this.kind = kind;
  }

  public Integer getQuestionNumber() {
    return questionNumber;
  }

  public void setQuestionNumber(Integer questionNumber) {
    this.questionNumber = questionNumber;
  }
}
