package fr.pix.certif.shared.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** What the tags of forms ask about a field: is it wrong, and where is that explained. */
public final class FieldFunctions {

  /** What stands around a group of choices bears the id of the group and this. */
  private static final String GROUP_SUFFIX = "-set";

  private FieldFunctions() {}

  /** Whether the last sending found this field wrong. */
  public static boolean invalid(UIComponent field) {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getMessageList(idOf(field)).stream().anyMatch(FieldFunctions::isError);
  }

  /**
   * What to say of a file that is asked for and did not come: one without content counts as none,
   * and who has chosen it must not be told to choose one.
   */
  public static String missingFile(UIComponent field, String nothingChosen, String withoutContent) {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
      Part part = request.getPart(field.getClientId(context));
      return isNamed(part) ? withoutContent : nothingChosen;
    } catch (IOException | ServletException unreadable) {
      return nothingChosen;
    }
  }

  private static boolean isNamed(Part part) {
    return part != null
        && part.getSubmittedFileName() != null
        && !part.getSubmittedFileName().isBlank();
  }

  /** The ids of the field's hint and error, for {@code aria-describedby}; null when it has none. */
  public static String describedBy(UIComponent field, String hint) {
    String id = idOf(field);
    List<String> ids = new ArrayList<>();
    if (hint != null && !hint.isEmpty()) {
      ids.add(id + "-hint");
    }
    if (invalid(field)) {
      ids.add(id + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /**
   * Rows without a field, which are there to be read. While what was sent is looked through there
   * are none: a page would go through each of them three times for nothing.
   */
  public static <T> Collection<T> shown(Collection<T> rows) {
    boolean read = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return read ? rows : List.of();
  }

  /** Everything to correct, fields in the order of the page, then what concerns the whole form. */
  public static List<Problem> problems() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Problem> problems = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      context.getMessageList(id).stream()
          .filter(FieldFunctions::isError)
          .forEach(message -> problems.add(new Problem(id, message.getSummary())));
    }
    return ordered(problems, fieldsOf(context.getViewRoot(), context));
  }

  /** Problems of fields in the order of these ids, then the others as they came. */
  static List<Problem> ordered(List<Problem> problems, List<String> fields) {
    return problems.stream().sorted(Comparator.comparingInt(each -> place(each, fields))).toList();
  }

  private static int place(Problem problem, List<String> fields) {
    int place = problem.clientId() == null ? -1 : fields.indexOf(problem.clientId());
    return place < 0 ? fields.size() : place;
  }

  /** The fields that stand once in the page; those of the rows of a table come in their order. */
  private static List<String> fieldsOf(UIComponent parent, FacesContext context) {
    List<String> fields = new ArrayList<>();
    Iterator<UIComponent> children = parent.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent child = children.next();
      if (child instanceof UIInput) {
        fields.add(child.getClientId(context));
      }
      if (child instanceof UIForm || !(child instanceof NamingContainer)) {
        fields.addAll(fieldsOf(child, context));
      }
    }
    return fields;
  }

  private static String idOf(UIComponent field) {
    String id = field.getClientId();
    return id.endsWith(GROUP_SUFFIX) ? id.substring(0, id.length() - GROUP_SUFFIX.length()) : id;
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }
}
