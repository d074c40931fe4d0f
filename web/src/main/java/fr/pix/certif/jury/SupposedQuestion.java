package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.AskedQuestion;
import fr.pix.certif.scoring.control.AnswerResult;
import java.io.Serializable;

/** A question of a simulation: what is supposed of its answer, and whether it is removed. */
public class SupposedQuestion implements Serializable {

  private final AskedQuestion asked;
  private AnswerResult result;
  private boolean removed;

  SupposedQuestion(AskedQuestion asked) {
    this.asked = asked;
    result = asked.result();
    removed = asked.neutralised();
  }

  public AskedQuestion getAsked() {
    return asked;
  }

  public AnswerResult getResult() {
    return result;
  }

  public void setResult(AnswerResult result) {
    this.result = result;
  }

  public boolean isRemoved() {
    return removed;
  }

  public void setRemoved(boolean removed) {
    this.removed = removed;
  }
}
