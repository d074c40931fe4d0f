package fr.pix.certif.notification.control;

/** An address as the staff see it: enough to recognise it, not enough to learn it. */
public final class MaskedAddress {

  private MaskedAddress() {}

  /** {@code zoe.durand@exemple.fr} gives {@code z…@exemple.fr}; null stays null. */
  public static String of(String address) {
    if (address == null) {
      return null;
    }
    int at = address.lastIndexOf('@');
    return at < 1 ? "…" : address.substring(0, 1) + "…" + address.substring(at);
  }
}
