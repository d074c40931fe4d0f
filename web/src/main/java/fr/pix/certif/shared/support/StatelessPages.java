package fr.pix.certif.shared.support;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.List;

/**
 * Serves the pages open to everybody without an HTTP session: a passer-by or a robot costs no
 * memory on any node, and such a page cannot expire. Their beans are request-scoped, and none of
 * them holds a form that writes: such a form needs the state of its page.
 */
public class StatelessPages extends ViewHandlerWrapper {

  private static final List<String> OPEN_TO_ALL =
      List.of("/index.xhtml", "/public/", "/WEB-INF/errors/");

  public StatelessPages(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    if (view != null && isStateless(view.getViewId())) {
      // Before the page is built: the nonce of its scripts is drawn, and would be kept, earlier.
      view.setTransient(true);
    }
    return view;
  }

  static boolean isStateless(String viewId) {
    return viewId != null && OPEN_TO_ALL.stream().anyMatch(viewId::startsWith);
  }
}
