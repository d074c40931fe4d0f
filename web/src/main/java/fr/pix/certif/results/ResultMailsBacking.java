package fr.pix.certif.results;

import fr.pix.certif.results.boundary.ResendResults;
import fr.pix.certif.results.entity.ResultRecipients.Sendings;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The mails of a session's results, as staff see and resend them. */
@Named("resultMails")
@RequestScoped
public class ResultMailsBacking {

  @Inject private ResendResults resendResults;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private Sendings sendings;

  @PostConstruct
  void read() {
    sendings = resendResults.sendings(params.getId());
  }

  public String resend() {
    toasts.success("results.mails.resent", resendResults.resend(params.getId()));
    return "/admin/session?faces-redirect=true&id=" + params.getId();
  }

  public Sendings getSendings() {
    return sendings;
  }

  /** How many have left, wait, or were given up. */
  public String getSummary() {
    if (sendings.recipients() == 0) {
      return texts.of("results.mails.none");
    }
    List<String> parts = new ArrayList<>();
    parts.add(texts.of("results.mails.sent", sendings.sent(), sendings.recipients()));
    if (sendings.waiting() > 0) {
      parts.add(texts.of("results.mails.waiting", sendings.waiting()));
    }
    if (sendings.givenUp() > 0) {
      parts.add(texts.of("results.mails.given-up", sendings.givenUp()));
    }
    return String.join(", ", parts);
  }
}
