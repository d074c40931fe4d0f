package fr.pix.certif.shared.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.stream.Stream;
import org.primefaces.util.ResourceUtils;

/**
 * Adds PrimeFaces' scripts to the pages that use {@code f:ajax}: under our content policy it is
 * they who bind the handlers. Other pages stay without them, and light.
 */
public class AjaxScripts implements SystemEventListener {

  private static final String FACES_SCRIPT = "faces.js";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = event.getFacesContext();
    UIViewRoot view = context.getViewRoot();
    boolean ajax =
        Stream.of("head", "body")
            .flatMap(target -> view.getComponentResources(context, target).stream())
            .anyMatch(AjaxScripts::isFacesScript);
    if (ajax) {
      ResourceUtils.addJavascriptResource(context, "jquery/jquery.js");
      ResourceUtils.addJavascriptResource(context, "jquery/jquery-plugins.js");
      ResourceUtils.addJavascriptResource(context, "core.js");
    }
  }

  private static boolean isFacesScript(UIComponent resource) {
    return FACES_SCRIPT.equals(resource.getAttributes().get("name"));
  }
}
