package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.PreviewChallenge;
import fr.pix.certif.assessment.boundary.PreviewChallenge.Preview;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which staff look at one challenge. */
@Named("challengePreview")
@RequestScoped
public class ChallengeBacking {

  @Inject private PreviewChallenge previewChallenge;
  @Inject private PageParams params;

  private Preview view;

  @PostConstruct
  void read() {
    view =
        previewChallenge.of(
            params.text("id").orElseThrow(() -> Refusal.notFound("challenge.missing")));
  }

  public Preview getView() {
    return view;
  }
}
