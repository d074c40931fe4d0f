package fr.pix.certif.shared.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** The query of the present page with one parameter changed: {@code ?statut=CREATED&page=2}. */
  public static String with(String parameter, Object value) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, String[]> parameters =
        new LinkedHashMap<>(external.getRequestParameterValuesMap());
    parameters.put(parameter, new String[] {String.valueOf(value)});
    return parameters.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("jakarta.faces."))
        .flatMap(
            entry ->
                java.util.Arrays.stream(entry.getValue())
                    .map(each -> encode(entry.getKey()) + "=" + encode(each)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
