package fr.pix.certif.enrolment.control;

import fr.pix.certif.shared.FoldedName;
import java.util.Arrays;
import java.util.Optional;

/** How Pix's part of a certification is paid (tarification part Pix). */
public enum BillingMode {
  FREE("Gratuite"),
  PAID("Payante"),
  PREPAID("Prépayée");

  private final String label;

  BillingMode(String label) {
    this.label = label;
  }

  /** As people read and write it. */
  public String label() {
    return label;
  }

  /** The mode of this key or label, whatever its case and accents. */
  public static Optional<BillingMode> of(String typed) {
    String folded = FoldedName.of(typed);
    return Arrays.stream(values())
        .filter(mode -> mode.name().equals(folded) || FoldedName.of(mode.label).equals(folded))
        .findFirst();
  }
}
