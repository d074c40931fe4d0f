package fr.pix.certif.results.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.security.Seal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientLinkTest {

  private static final Instant SENT = Instant.parse("2026-04-02T06:00:00Z");
  private static final UnaryOperator<String> OURS = sealer("ours");
  private static final UnaryOperator<String> THEIRS = sealer("theirs");
  private static final RecipientLink LINK =
      RecipientLink.of(95001, SENT, "prof@lycee.example", OURS);

  @Test
  void aLinkReadsBackAsItWasWritten() {
    assertThat(RecipientLink.read(LINK.text())).contains(LINK);
  }

  @Test
  void aLinkDoesNotShowWhoseItIs() {
    assertThat(LINK.text()).doesNotContain("prof", "lycee", "@");
  }

  @Test
  void aLinkIsForItsAddressAlone() {
    assertThat(LINK.isFor("prof@lycee.example", OURS)).isTrue();
    assertThat(LINK.isFor("autre@lycee.example", OURS)).isFalse();
  }

  @Test
  void aLinkSealedBySomebodyElseIsForNobody() {
    RecipientLink forged = RecipientLink.of(95001, SENT, "prof@lycee.example", THEIRS);

    assertThat(forged.isFor("prof@lycee.example", OURS)).isFalse();
  }

  @Test
  void neitherTheSessionNorTheEndCanBeChanged() {
    Instant later = LINK.expiresAt().plusSeconds(1);

    assertThat(
            new RecipientLink(95002, LINK.expiresAt(), LINK.seal())
                .isFor("prof@lycee.example", OURS))
        .isFalse();
    assertThat(new RecipientLink(95001, later, LINK.seal()).isFor("prof@lycee.example", OURS))
        .isFalse();
  }

  @Test
  void aLinkServesThirtyDays() {
    Instant end = SENT.plus(Duration.ofDays(30));

    assertThat(LINK.isExpired(end.minusSeconds(1))).isFalse();
    assertThat(LINK.isExpired(end)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "95001",
        "95001.1",
        "95001.1.x",
        "x.1.abcdefghijklmnopqrstuvwxyz",
        "../../etc"
      })
  void whatHasNotTheFormOfALinkIsNone(String text) {
    assertThat(RecipientLink.read(text)).isEmpty();
  }

  private static UnaryOperator<String> sealer(String key) {
    return new Seal(key.getBytes(StandardCharsets.UTF_8))::sealOf;
  }
}
