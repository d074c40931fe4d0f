package fr.pix.certif.account.boundary;

import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keys with which a page's script calls our resources in the place of its cookies, so that a
 * candidate's answer does not wait for the HTTP session to be read and shared between nodes. A key
 * is worth its sign-in, and ends with it: the sign-in is checked at each request all the same. It
 * is no enterprise bean, for it stands before every request.
 */
@ApplicationScoped
@Permitted(Permission.PUBLIC)
public class PageKeys {

  private static final String PREFIX = "page.";

  @Inject SealingKey key;

  /** Whether this token is a page's key, rather than a machine's. */
  public boolean isOne(String token) {
    return token.startsWith(PREFIX);
  }

  /** The key of a sign-in. */
  public String of(SignedIn signedIn) {
    return PREFIX
        + key.seal()
            .put(
                String.join(
                    ".",
                    signedIn.id().toString(),
                    Long.toString(signedIn.accountId()),
                    Integer.toString(signedIn.generation()),
                    Long.toString(signedIn.at().toEpochMilli())));
  }

  /** The sign-in of a key; nothing when it is none of ours. */
  public Optional<SignedIn> open(String token) {
    return key.seal().open(token.substring(PREFIX.length())).map(PageKeys::read);
  }

  private static SignedIn read(String text) {
    String[] parts = text.split("\\.");
    return new SignedIn(
        UUID.fromString(parts[0]),
        Long.parseLong(parts[1]),
        Integer.parseInt(parts[2]),
        Instant.ofEpochMilli(Long.parseLong(parts[3])));
  }
}
