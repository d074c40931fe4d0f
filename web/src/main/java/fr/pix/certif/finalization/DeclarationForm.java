package fr.pix.certif.finalization;

import fr.pix.certif.finalization.control.Declaration;
import java.io.Serializable;

/** What is typed about the session as a whole before it is finalised. */
public class DeclarationForm implements Serializable {

  private boolean incident;
  private boolean joiningIssue;
  private String comment;

  Declaration declaration() {
    return new Declaration(incident, joiningIssue, comment);
  }

  public boolean isIncident() {
    return incident;
  }

  public void setIncident(boolean incident) {
    this.incident = incident;
  }

  public boolean isJoiningIssue() {
    return joiningIssue;
  }

  public void setJoiningIssue(boolean joiningIssue) {
    this.joiningIssue = joiningIssue;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
