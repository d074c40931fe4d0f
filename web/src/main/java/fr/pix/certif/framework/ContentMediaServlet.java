package fr.pix.certif.framework;

import fr.pix.certif.framework.entity.ContentMedia;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Gives what questions show beside their text: pictures, files to open, simulators. Nothing of a
 * person nor of a solution is there, so that a simulator, which is kept apart from our pages by its
 * frame and carries no sign-in, can be read.
 */
@WebServlet("/contenu/*")
public class ContentMediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String LASTING = "public, max-age=3600";

  /** The kinds of files of the bank; those that a page shows, and all others to be saved. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "svg", "image/svg+xml",
          "html", "text/html;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    boolean saved = "1".equals(request.getParameter("fichier"));
    try (InputStream file = path.isEmpty() ? null : open(path.substring(1))) {
      if (file == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      describe(response, path.substring(path.lastIndexOf('/') + 1), saved);
      file.transferTo(response.getOutputStream());
    }
  }

  private static InputStream open(String path) {
    return ContentMedia.open(path).orElse(null);
  }

  private static void describe(HttpServletResponse response, String name, boolean saved) {
    String type = SHOWN.get(name.substring(name.lastIndexOf('.') + 1));
    boolean attached = saved || type == null;
    response.setContentType(attached ? "application/octet-stream" : type);
    response.setHeader("Cache-Control", LASTING);
    // A simulator's frame has no origin of its own: its scripts and styles come from elsewhere.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Content-Security-Policy", ContentMedia.POLICY);
    if (attached) {
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
  }
}
