package fr.pix.certif.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.shared.security.StaffRole;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpaceTest {

  @Test
  void anAccountWithoutMembershipOpensItsOwnSpaceAndTheRoom() {
    assertThat(Space.openTo(actor(null, Map.of(), Map.of(), null)))
        .containsExactly(Space.PIX, Space.INVIGILATION);
  }

  @Test
  void staffComesFirstThenTheCenterThenTheOrganization() {
    Actor everything =
        actor(StaffRole.CERTIF, Map.of(1L, Role.MEMBER), Map.of(2L, Role.MEMBER), 3L);

    assertThat(Space.openTo(everything))
        .containsExactly(
            Space.ADMIN, Space.CERTIF, Space.ORGA, Space.ACADEMY, Space.PIX, Space.INVIGILATION);
  }

  @Test
  void nothingIsOpenToWhoIsSignedOut() {
    assertThat(Space.openTo(Actor.nobody())).isEmpty();
  }

  private static Actor actor(
      StaffRole staff, Map<Long, Role> centers, Map<Long, Role> organizations, Long academy) {
    return new Actor(
        1L,
        "Marie",
        "Curie",
        "m@exemple.fr",
        staff,
        centers,
        Map.of(),
        organizations,
        academy,
        Set.of());
  }
}
