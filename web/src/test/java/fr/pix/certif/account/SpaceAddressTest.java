package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.boundary.Space;
import fr.pix.certif.shared.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpaceAddressTest {

  @Test
  void aPersonArrivesInTheFirstSpaceOpenToHer() {
    assertThat(SpaceAddress.home(List.of(Space.ADMIN, Space.CERTIF))).isEqualTo("/admin/sessions");
    assertThat(SpaceAddress.home(List.of(Space.CERTIF, Space.PIX))).isEqualTo("/certif/sessions");
    assertThat(SpaceAddress.home(List.of(Space.ORGA, Space.PIX))).isEqualTo("/orga/eleves");
    assertThat(SpaceAddress.home(List.of(Space.PIX))).isEqualTo("/app");
    assertThat(SpaceAddress.home(List.of())).isEqualTo("/");
  }

  @ParameterizedTest
  @EnumSource(Space.class)
  void everySpaceIsProtectedNamedAndHoldsItsFirstPage(Space space) {
    assertThat(Access.of(SpaceAddress.of(space))).isEqualTo(Access.PAGE);
    assertThat(SpaceAddress.holds(space, SpaceAddress.of(space))).isTrue();
    assertThat(new Messages().getString("account.space." + space.name().toLowerCase(Locale.ROOT)))
        .isNotBlank();
  }

  @Test
  void aSpaceDoesNotHoldThePagesOfAnother() {
    assertThat(SpaceAddress.holds(Space.CERTIF, "/certif/session.xhtml")).isTrue();
    assertThat(SpaceAddress.holds(Space.CERTIF, "/certificat")).isFalse();
    assertThat(SpaceAddress.holds(Space.PIX, "/application")).isFalse();
  }
}
