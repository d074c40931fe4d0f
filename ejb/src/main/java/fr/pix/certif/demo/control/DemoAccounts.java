package fr.pix.certif.demo.control;

import java.util.List;

/** The accounts of the demonstration that a newcomer may try; each tells one role. */
public final class DemoAccounts {

  /** The password of every account of the demonstration. */
  public static final String PASSWORD = "Demonstration2026";

  /** The machine that tries answers and simulates the jury. */
  public static final String CLIENT_ID = "demo-client";

  public static final String CLIENT_SECRET = "demo-client-secret-2026";

  /** What the sign-in page shows; the role is a key of the texts. */
  public static final List<Login> SHOWN =
      List.of(
          new Login("secretariat@college.example", "school"),
          new Login("surveillante@college.example", "invigilator"),
          new Login("eleve1@college.example", "pupil"),
          new Login("jury@pix.example", "jury"));

  private DemoAccounts() {}

  /** An account and what it is in the demonstration. */
  public record Login(String email, String role) {}
}
