package fr.pix.certif.shared.support;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of our own pages. */
public final class LinkFunctions {

  private LinkFunctions() {}

  /** A page of ours, {@code /certif/sessions}, wherever the application is mounted. */
  public static String url(String page) {
    if (page == null || !page.startsWith("/")) {
      return page;
    }
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + page;
  }

  /**
   * The reference of a failure when it is one of ours, or nothing: an address is anybody's text.
   */
  public static String reference(String text) {
    return text != null && text.matches("[0-9a-f]{10}") ? text : "";
  }

  /** The query of the present page with one parameter changed: {@code ?statut=CREATED&page=2}. */
  public static String with(String parameter, Object value) {
    Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return with(((HttpServletRequest) request).getQueryString(), parameter, value);
  }

  static String with(String query, String parameter, Object value) {
    String name = URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    String changed = name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    Stream<String> kept =
        query == null
            ? Stream.empty()
            : Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(name))
                .filter(pair -> !pair.startsWith(name + "="));
    return Stream.concat(kept, Stream.of(changed)).collect(Collectors.joining("&", "?", ""));
  }
}
