package fr.pix.certif.session;

import fr.pix.certif.session.control.Arrangements;

/** What a person types about the arrangements of a candidate, until it is accepted. */
public class ArrangementForm {

  private Integer extraTime;
  private boolean accessible;
  private boolean follows = true;

  /** Starts from what is arranged now. */
  public ArrangementForm(Arrangements now) {
    extraTime = now.extraTimePercent();
    accessible = now.accessible();
  }

  public Arrangements arrangements() {
    return new Arrangements(extraTime, accessible);
  }

  /** In percent. */
  public Integer getExtraTime() {
    return extraTime;
  }

  public void setExtraTime(Integer extraTime) {
    this.extraTime = extraTime;
  }

  public boolean isAccessible() {
    return accessible;
  }

  public void setAccessible(boolean accessible) {
    this.accessible = accessible;
  }

  /** Whether it is kept on the pupil too. */
  public boolean isFollows() {
    return follows;
  }

  public void setFollows(boolean follows) {
    this.follows = follows;
  }
}
