package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.AskedQuestion;
import fr.pix.certif.jury.boundary.NeutraliseQuestion;
import fr.pix.certif.jury.boundary.ReadQuestions;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What was asked and typed, question by question; some are removed and restored. */
@Named("askedQuestions")
@ViewScoped
public class QuestionsBacking implements Serializable {

  @Inject private CertificationBacking certification;
  @Inject private ReadQuestions readQuestions;
  @Inject private NeutraliseQuestion neutraliseQuestion;
  @Inject private Toasts toasts;

  private long id;
  private int version;
  private List<AskedQuestion> questions;

  @PostConstruct
  void open() {
    id = certification.getSheet().id();
    version = certification.getSheet().version();
    questions = readQuestions.read(id);
  }

  public String neutralise(int question) {
    neutraliseQuestion.neutralise(id, version, question);
    return done("neutralised");
  }

  public String restore(int question) {
    neutraliseQuestion.restore(id, version, question);
    return done("restored");
  }

  private String done(String what) {
    return Decided.lead(toasts, what, "certification-questions", id);
  }

  public List<AskedQuestion> getQuestions() {
    return questions;
  }
}
