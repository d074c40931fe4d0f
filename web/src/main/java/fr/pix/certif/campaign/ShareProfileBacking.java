package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.OpenCampaign;
import fr.pix.certif.campaign.boundary.OpenCampaign.Invitation;
import fr.pix.certif.campaign.boundary.ShareProfile;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnCompetence;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pupil is about to share, with whom, and the button that does it. */
@Named("sharing")
@RequestScoped
public class ShareProfileBacking {

  @Inject OpenCampaign openCampaign;
  @Inject ShareProfile shareProfile;
  @Inject PageParams params;
  @Inject Toasts toasts;

  private Invitation invitation;
  private int attemptsSeen;

  @PostConstruct
  void read() {
    invitation = openCampaign.open(params.text("code").orElse(null));
    attemptsSeen = invitation.attempts();
  }

  /** Shares and comes back: the page then says since when. */
  public void share() {
    shareProfile.share(invitation.code(), attemptsSeen);
    toasts.success("campaign.shared", invitation.school());
    Redirection.to("/app/partager?code=" + invitation.code());
  }

  public Invitation getInvitation() {
    return invitation;
  }

  public List<Integer> getPix() {
    return invitation.profile().competences().stream().map(OwnCompetence::pix).toList();
  }

  public int getAttemptsSeen() {
    return attemptsSeen;
  }

  public void setAttemptsSeen(int attemptsSeen) {
    this.attemptsSeen = attemptsSeen;
  }
}
