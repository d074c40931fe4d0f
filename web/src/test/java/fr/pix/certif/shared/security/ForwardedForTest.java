package fr.pix.certif.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardedForTest {

  private static final String PROXY = "10.0.0.7";
  private static final List<AddressRange> TRUSTED = List.of(AddressRange.of("10.0.0.0/8"));

  @Test
  void withoutTrustedProxyTheHeaderIsNotBelieved() {
    assertThat(client("203.0.113.5", List.of("198.51.100.1"), List.of()))
        .isEqualTo(of("203.0.113.5"));
  }

  @Test
  void behindATrustedProxyTheClientIsTheHopBeforeIt() {
    assertThat(client(PROXY, List.of("198.51.100.1"), TRUSTED)).isEqualTo(of("198.51.100.1"));
  }

  @Test
  void behindTwoTrustedProxiesBothAreSkipped() {
    assertThat(client(PROXY, List.of("198.51.100.1, 10.2.3.4"), TRUSTED))
        .isEqualTo(of("198.51.100.1"));
  }

  @Test
  void whatTheClientInventsBeforeItsOwnHopIsIgnored() {
    assertThat(client(PROXY, List.of("1.1.1.1, 10.9.9.9, 198.51.100.1"), TRUSTED))
        .isEqualTo(of("198.51.100.1"));
    assertThat(client(PROXY, List.of("1.1.1.1", "198.51.100.1"), TRUSTED))
        .isEqualTo(of("198.51.100.1"));
  }

  @Test
  void anUnreadableHopEndsTheWay() {
    assertThat(client(PROXY, List.of("1.1.1.1, unknown"), TRUSTED)).isEqualTo(of(PROXY));
    assertThat(client(PROXY, List.of("<script>"), TRUSTED)).isEqualTo(of(PROXY));
  }

  @Test
  void oneHouseholdOfTheNewInternetIsOneNetwork() {
    assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9"));
    assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
    assertThat(of("fe80::1%eth0")).isEqualTo(of("fe80::2"));
    assertThat(of("::ffff:203.0.113.5")).isEqualTo(of("203.0.113.5"));
  }

  private static String client(String remote, List<String> headers, List<AddressRange> trusted) {
    return ForwardedFor.client(remote, headers, trusted).network();
  }

  private static String of(String address) {
    return NetworkAddress.parse(address).orElseThrow().network();
  }
}
