package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet;
import fr.pix.certif.jury.boundary.CommentCertification;
import fr.pix.certif.jury.boundary.CorrectIdentity;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The identity of a certification and the comments on it, as people of the jury write them. */
@Named("correction")
@ViewScoped
public class CorrectionBacking implements Serializable {

  @Inject private CertificationBacking certification;
  @Inject private CorrectIdentity correctIdentity;
  @Inject private CommentCertification commentCertification;
  @Inject private Toasts toasts;

  private long id;
  private int version;
  private IdentityForm identity;
  private CommentsForm comments;

  @PostConstruct
  void open() {
    CertificationSheet sheet = certification.getSheet();
    id = sheet.id();
    version = sheet.version();
    identity = IdentityForm.of(sheet.person());
    comments = CommentsForm.of(sheet.decisions());
  }

  public String identify() {
    correctIdentity.correct(id, version, identity.identity());
    return done("identified");
  }

  public String comment() {
    commentCertification.comment(id, version, comments.comments());
    return done("commented");
  }

  private String done(String what) {
    return Decided.lead(toasts, what, "certification", id);
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public CommentsForm getComments() {
    return comments;
  }
}
