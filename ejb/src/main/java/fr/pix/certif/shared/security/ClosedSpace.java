package fr.pix.certif.shared.security;

import fr.pix.certif.shared.Refusal;
import java.time.LocalDate;

/** Met by who asks for something of one of her centres whose space is not open yet. */
public class ClosedSpace extends Refusal {

  private static final long serialVersionUID = 1L;

  private final long centerId;

  /** Tells the day on which the space of this centre opens. */
  public ClosedSpace(long centerId, LocalDate opensOn) {
    super(Kind.FORBIDDEN, ClosedCenters.CODE, ClosedCenters.DAY.format(opensOn));
    this.centerId = centerId;
  }

  public long centerId() {
    return centerId;
  }
}
