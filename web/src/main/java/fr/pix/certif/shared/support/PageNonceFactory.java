package fr.pix.certif.shared.support;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Supplies the nonce of a page's scripts when a form is sent without it. PrimeFaces expects its own
 * script to bring the nonce back in every form; our pages mostly do without that script, and a form
 * has to work before any script has loaded.
 */
public class PageNonceFactory extends ExternalContextFactory {

  private static final String NONCE = "primefaces.nonce";

  public PageNonceFactory(ExternalContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExternalContext getExternalContext(Object context, Object request, Object response) {
    return new CompletingContext(getWrapped().getExternalContext(context, request, response));
  }

  private static String nonceOfView() {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot view = context == null ? null : context.getViewRoot();
    Map<String, Object> kept = view == null ? null : view.getViewMap(false);
    Object nonce = kept == null ? null : kept.get(NONCE);
    return nonce == null ? newNonce() : nonce.toString();
  }

  private static String newNonce() {
    byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(random);
  }

  // The wrapper of Faces declares one of its maps without type arguments.
  @SuppressWarnings("unchecked")
  private static final class CompletingContext extends ExternalContextWrapper {

    private final Map<String, String> parameters;

    CompletingContext(ExternalContext wrapped) {
      super(wrapped);
      parameters = new Parameters(wrapped.getRequestParameterMap());
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
      return parameters;
    }
  }

  /** What was sent, the nonce completed. */
  private static final class Parameters extends AbstractMap<String, String> {

    private final Map<String, String> sent;

    Parameters(Map<String, String> sent) {
      this.sent = sent;
    }

    @Override
    public String get(Object name) {
      String value = sent.get(name);
      return value == null && NONCE.equals(name) ? nonceOfView() : value;
    }

    @Override
    public boolean containsKey(Object name) {
      return sent.containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return sent.entrySet();
    }
  }
}
