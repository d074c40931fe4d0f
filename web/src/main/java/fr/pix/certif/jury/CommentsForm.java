package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet.Decisions;
import fr.pix.certif.jury.boundary.CommentCertification.Comments;
import java.io.Serializable;

/** What the jury tells people, while it is typed. */
public class CommentsForm implements Serializable {

  private String forCandidate;
  private String forOrganization;
  private String forJury;

  static CommentsForm of(Decisions decisions) {
    CommentsForm form = new CommentsForm();
    form.forCandidate = decisions.forCandidate();
    form.forOrganization = decisions.forOrganization();
    form.forJury = decisions.forJury();
    return form;
  }

  Comments comments() {
    return new Comments(forCandidate, forOrganization, forJury);
  }

  public String getForCandidate() {
    return forCandidate;
  }

  public void setForCandidate(String forCandidate) {
    this.forCandidate = forCandidate;
  }

  public String getForOrganization() {
    return forOrganization;
  }

  public void setForOrganization(String forOrganization) {
    this.forOrganization = forOrganization;
  }

  public String getForJury() {
    return forJury;
  }

  public void setForJury(String forJury) {
    this.forJury = forJury;
  }
}
