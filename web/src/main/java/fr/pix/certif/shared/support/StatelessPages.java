package fr.pix.certif.shared.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * Serves some pages without keeping anything of them. Those open to everybody need no HTTP session:
 * a passer-by or a robot costs no memory on any node. The lists that a desk reads all day would
 * otherwise fill the HTTP session, which every node copies, with pages nobody goes back to. Such a
 * page cannot expire. Their beans are request-scoped; a form in them names in its own fields what
 * it acts on.
 */
public class StatelessPages extends ViewHandlerWrapper {

  private static final List<String> OPEN_TO_ALL =
      List.of("/index.xhtml", "/public/", "/WEB-INF/errors/");
  private static final List<String> LISTS =
      List.of(
          "/certif/sessions.xhtml", "/certif/calendrier.xhtml", "/certif/eleves-a-certifier.xhtml");

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

  /**
   * Builds such a page again for the form that it sends. The framework would build it without
   * {@link #createView}, hence as one that is kept, and refuse it then.
   */
  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    String page = deriveViewId(context, viewId);
    if (!isStateless(page)) {
      return super.restoreView(context, viewId);
    }
    try {
      context.setProcessingEvents(true);
      UIViewRoot view = createView(context, page);
      context.setViewRoot(view);
      getViewDeclarationLanguage(context, page).buildView(context, view);
      return view;
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  static boolean isStateless(String viewId) {
    return viewId != null
        && (LISTS.contains(viewId) || OPEN_TO_ALL.stream().anyMatch(viewId::startsWith));
  }
}
