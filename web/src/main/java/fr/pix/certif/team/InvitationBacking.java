package fr.pix.certif.team;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.RefusalTexts;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.team.boundary.AcceptInvitation;
import fr.pix.certif.team.boundary.AcceptInvitation.View;
import fr.pix.certif.team.control.StructureKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that the letter of an invitation opens. */
@Named("invitation")
@RequestScoped
public class InvitationBacking {

  private static final String PAGE = "/invitation?code=";

  @Inject private AcceptInvitation acceptInvitation;
  @Inject private RefusalTexts refusals;
  @Inject private Toasts toasts;
  @Inject private HttpServletRequest request;

  private String code;
  private View view;
  private String refusal;

  @PostConstruct
  void read() {
    code = request.getParameter("code");
    try {
      view = acceptInvitation.read(code);
    } catch (Refusal refused) {
      refusal = refusals.sentence(refused);
    }
  }

  /** The address of this page holds the secret: only the site's name is sent along. */
  public void protect() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Referrer-Policy", "strict-origin");
  }

  /** Joins with the account that is signed in, and leads to the team's space. */
  public String accept() {
    View joined = acceptInvitation.accept(code);
    toasts.success("team.joined", joined.structure());
    return joined.kind() == StructureKind.CENTER
        ? "/certif/equipe?faces-redirect=true"
        : "/orga/equipe?faces-redirect=true";
  }

  /** This page, to come back to after signing in or up. */
  public String getWayBack() {
    return URLEncoder.encode(PAGE + code, StandardCharsets.UTF_8);
  }

  /** What the invitation offers, or null when it cannot be accepted. */
  public View getView() {
    return view;
  }

  /** Why it cannot be accepted, or null. */
  public String getRefusal() {
    return refusal;
  }

  /** Kept in the form. */
  public String getCode() {
    return code;
  }
}
