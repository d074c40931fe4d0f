package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The test's page, which its script fills, and the page of its end. */
@Named("test")
@RequestScoped
public class TestBacking {

  @Inject CurrentQuestion currentQuestion;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private TestPage test;

  @PostConstruct
  void read() {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Refusal.notFound("certification.missing");
    }
    test = currentQuestion.of(Long.parseLong(id));
  }

  /** A test that is over is not shown again: its end is. */
  public void leaveWhenOver() {
    if (!test.state().takesAnswers()) {
      Redirection.to("/app/fin?id=" + test.certificationId());
    }
  }

  public TestPage getTest() {
    return test;
  }

  /** The number, as people say it aloud: without separator. */
  public String getNumber() {
    return Long.toString(test.certificationId());
  }

  public boolean isRunning() {
    return test.state() == TestState.STARTED;
  }

  /** How the test came to its end. */
  public String getEnding() {
    String key = test.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.of("assessment.end." + key.replace("ended-", ""), test.candidate());
  }
}
