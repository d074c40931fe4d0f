package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.ReadComplementary;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.entity.KeptComplementary.Kept;
import java.io.Serializable;

/** A certification taken besides, and the level chosen for it on the page. */
public class BesidesLine implements Serializable {

  private final Kept kept;
  private final boolean cancelled;
  private String choice;

  BesidesLine(Kept kept, boolean cancelled) {
    this.kept = kept;
    this.cancelled = cancelled;
    this.choice = kept.external() == null ? null : kept.external().name();
  }

  public Kept getKept() {
    return kept;
  }

  public String getLabel() {
    return kept.certification().label();
  }

  public ComplementaryOutcome getOutcome() {
    return kept.outcome(cancelled);
  }

  /** Whether a jury outside Pix may say something of it. */
  public boolean isOpen() {
    return !cancelled && ReadComplementary.open(kept);
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }
}
