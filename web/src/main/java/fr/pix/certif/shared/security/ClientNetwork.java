package fr.pix.certif.shared.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from, for what is slowed down by network. Behind proxies it is what the
 * last of them that we trust says, in {@code X-Forwarded-For}; from anybody else that header is not
 * believed.
 */
@ApplicationScoped
public class ClientNetwork {

  /** Addresses and ranges ({@code 10.0.0.0/8}), separated by commas; none by default. */
  @Inject
  @ConfigProperty(name = "certif.trusted.proxies")
  Optional<String> trustedProxies;

  private List<AddressRange> trusted;

  @PostConstruct
  void readTrusted() {
    trusted =
        trustedProxies.stream()
            .flatMap(ranges -> Arrays.stream(ranges.split(",")))
            .filter(range -> !range.isBlank())
            .map(AddressRange::of)
            .toList();
  }

  /** The address, or for IPv6 the prefix of 64 bits that one household or school holds. */
  public String of(HttpServletRequest request) {
    List<String> forwarded =
        trusted.isEmpty() ? List.of() : Collections.list(request.getHeaders("X-Forwarded-For"));
    return ForwardedFor.client(request.getRemoteAddr(), forwarded, trusted).network();
  }
}
