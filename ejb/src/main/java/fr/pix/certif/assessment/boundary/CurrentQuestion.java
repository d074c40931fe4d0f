package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The question that a candidate has to answer now: the first one without an answer. One statement
 * reads it, so that it needs no transaction and is no enterprise bean.
 */
@ApplicationScoped
@Permitted(Permission.AUTHENTICATED)
public class CurrentQuestion {

  private static final int NO_QUESTION = 0;

  @Inject AnswerRepository answers;
  @Inject TestPages pages;
  @Inject CurrentActor actor;

  /** A test of the current account; the test of another account is answered as a missing one. */
  public TestPage of(long certificationId) {
    return answers
        .find(certificationId, actor.accountId(), NO_QUESTION)
        .map(pages::of)
        .orElseThrow(() -> Refusal.notFound("certification.missing"));
  }
}
