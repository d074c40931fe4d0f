package fr.pix.certif.shared.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the application, as it is printed on paper. */
@RequestScoped
public class ApplicationAddress {

  /** Said by {@code CERTIF_PUBLIC_URL} when a proxy hides it. */
  @Inject
  @ConfigProperty(name = "certif.public.url")
  private Optional<String> publicUrl;

  @Inject private HttpServletRequest request;

  /** The whole address of a page of ours, {@code surveillant}. */
  public String of(String page) {
    String root = publicUrl.orElseGet(this::asked).replaceAll("/+$", "");
    return root + "/" + page;
  }

  private String asked() {
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length())
        + request.getContextPath();
  }
}
