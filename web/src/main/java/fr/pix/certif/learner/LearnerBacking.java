package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.LinkLearner;
import fr.pix.certif.learner.entity.LearnerCards.LearnerCard;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One pupil of the school, and the account reconciled with them. */
@Named("learner")
@RequestScoped
public class LearnerBacking {

  @Inject LearnerQueries queries;
  @Inject LinkLearner linkLearner;
  @Inject CurrentActor actor;
  @Inject PageParams params;
  @Inject FormErrors errors;
  @Inject Toasts toasts;

  private LearnerCard card;
  private String email;
  private boolean sure;

  @PostConstruct
  void read() {
    card = queries.card(params.getId());
  }

  public void link() {
    try {
      linkLearner.link(card.id(), email, sure);
      toasts.success("learner.linked");
      Redirection.to("/orga/eleve?id=" + card.id());
    } catch (Refusal refused) {
      errors.add("link:email", refused);
    }
  }

  public void unlink() {
    linkLearner.unlink(card.id(), params.number("compte").orElse(0L));
    toasts.success("learner.unlinked");
    Redirection.to("/orga/eleve?id=" + card.id());
  }

  public LearnerCard getCard() {
    return card;
  }

  /** The number, without separator. */
  public String getNumber() {
    return Long.toString(card.id());
  }

  public boolean isAdministered() {
    return actor.get().organizationsAdministered().contains(card.organizationId());
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
