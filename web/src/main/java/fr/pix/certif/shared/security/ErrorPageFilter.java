package fr.pix.certif.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Shows the error page of a failed write as if it had been asked for by a plain link. Without this,
 * the fields that were sent would be taken for those of the error page, which would fail in turn.
 * The content policy of the error page replaces the one of what failed, instead of adding to it. A
 * script that called a resource receives a few words of JSON instead of a page.
 */
public class ErrorPageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "/api/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (String.valueOf(path).startsWith(request.getContextPath() + RESOURCES)) {
      answerResource(request, response);
    } else {
      chain.doFilter(new PlainLink(request), new OwnPolicy(response));
    }
  }

  private static void answerResource(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Object reference = request.getAttribute(CorrelationFilter.ATTRIBUTE);
    response
        .getWriter()
        .printf("{\"code\":\"http-%d\",\"reference\":\"%s\"}", response.getStatus(), reference);
  }

  private static final class PlainLink extends HttpServletRequestWrapper {

    PlainLink(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }

  private static final class OwnPolicy extends HttpServletResponseWrapper {

    OwnPolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equals("Content-Security-Policy")) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
