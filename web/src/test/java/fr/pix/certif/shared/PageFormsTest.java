package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A form comes back to the page that showed it. The framework sends it to the page's bare address:
 * what stood behind the question mark is lost, and where it decided whether the button is there,
 * the button does nothing.
 */
class PageFormsTest {

  private static final String ASKED = "?";
  private static final String FACES = "jakarta.faces.html";
  private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern FIRST_WORD = Pattern.compile("(?<![\\w.])([a-zA-Z]\\w*)");
  private static final Pattern CALLED = Pattern.compile("#\\{\\s*\\w+(?:\\.\\w+)*\\.(\\w+)");
  private static final Pattern IN_QUERY = Pattern.compile("[?&](\\w+)=");
  private static final Pattern PARAMETER = Pattern.compile("\\bparam\\.(\\w+)");
  private static final Pattern STATELESS = Pattern.compile("\"(/[\\w/-]+\\.xhtml)\"");
  private static final Path STATELESS_PAGES =
      Path.of("src/main/java/fr/pix/certif/shared/support/StatelessPages.java");

  private final BeanSources beans = new BeanSources();

  @Test
  void aFormBringsBackWhatItsPageWasAskedWith() {
    List<Form> forms = pages().flatMap(page -> formsOf(page).stream()).toList();
    Set<String> actions =
        forms.stream().flatMap(form -> form.actions.stream()).collect(Collectors.toSet());

    assertThat(forms).hasSizeGreaterThan(50);
    assertThat(forms.stream().flatMap(form -> lost(form, actions)).toList())
        .as("what a form does not bring back")
        .isEmpty();
  }

  /** Nothing is kept of such a page, hence nothing of what is kept with a page. */
  @Test
  void theBeansOfAPageThatKeepsNothingAreMadeAnew() {
    List<String> stateless =
        Pages.captures(STATELESS, Pages.text(STATELESS_PAGES)).distinct().toList();

    assertThat(stateless)
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(formsOf(Pages.named(page)).stream().flatMap(form -> form.beans.stream()))
                    .as(page)
                    .noneMatch(beans::isKept));
  }

  private static Stream<Path> pages() {
    return Pages.all().stream().filter(page -> !page.toString().contains("WEB-INF"));
  }

  private Stream<String> lost(Form form, Set<String> actions) {
    return needed(form, actions).stream()
        .filter(parameter -> !form.keepsQuery && !form.brought.contains(parameter))
        .map(parameter -> form.page + " #" + form.id + ": " + parameter);
  }

  private Set<String> needed(Form form, Set<String> actions) {
    Set<String> needed = new TreeSet<>(form.parameters);
    form.beans.forEach(bean -> needed.addAll(beans.parameters(bean, actions)));
    return needed;
  }

  private List<Form> formsOf(Path page) {
    List<Form> found = new ArrayList<>();
    walk(root(page), new Place(page, new HashMap<>(), Set.of(), null), found);
    return found;
  }

  private void walk(Element element, Place place, List<Form> found) {
    String name = element.getLocalName();
    if (name.equals("param")) {
      String value = element.getAttribute("value");
      place.names.put(element.getAttribute("name"), new Name(value, dependencies(value, place)));
      return;
    }
    Place inside = place.under(conditions(element));
    if (name.equals("form") && FACES.equals(element.getNamespaceURI())) {
      inside = inside.in(new Form(place.page, element.getAttribute("id")));
      found.add(inside.form);
      sentTo(address(element, place), inside.form);
    }
    if (inside.form != null) {
      look(element, inside);
    }
    if (name.equals("include") && element.getAttribute("src").startsWith("/")) {
      inside = inside.apart();
      walkChildren(element, inside, found);
      walk(root(Pages.named(element.getAttribute("src"))), inside, found);
    } else {
      walkChildren(element, inside, found);
    }
  }

  private void walkChildren(Element element, Place place, List<Form> found) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, place, found);
      }
    }
  }

  private static String conditions(Element element) {
    return element.getAttribute("rendered") + element.getAttribute("test");
  }

  /** A form shown only under a condition depends on it, a button on what it calls besides. */
  private void look(Element element, Place place) {
    String action = element.getAttribute("action");
    place.conditions.forEach(condition -> depend(condition, place));
    depend(action, place);
    Pages.captures(CALLED, action).forEach(place.form.actions::add);
    if (element.getLocalName().equals("input")) {
      place.form.brought.add(element.getAttribute("name"));
    }
  }

  private void depend(String expression, Place place) {
    dependencies(expression, place)
        .forEach(
            each -> {
              if (each.startsWith(ASKED)) {
                place.form.parameters.add(each.substring(ASKED.length()));
              } else {
                place.form.beans.add(each);
              }
            });
  }

  /** The beans of an expression, those behind other names included, and the parameters it reads. */
  private Set<String> dependencies(String expression, Place place) {
    Set<String> all =
        Pages.captures(PARAMETER, expression)
            .map(ASKED::concat)
            .collect(Collectors.toCollection(HashSet::new));
    Pages.captures(EXPRESSION, expression)
        .flatMap(inner -> Pages.captures(FIRST_WORD, QUOTED.matcher(inner).replaceAll("")))
        .forEach(
            word -> {
              if (place.names.containsKey(word)) {
                all.addAll(place.names.get(word).dependencies);
              } else if (beans.exists(word)) {
                all.add(word);
              }
            });
    return all;
  }

  private static String address(Element form, Place place) {
    String address = form.getAttributeNS("jakarta.faces.passthrough", "action");
    Name name = place.names.get(address.replaceAll("[#{}]", ""));
    return name == null ? address : name.value;
  }

  private static void sentTo(String address, Form form) {
    form.keepsQuery = address.contains("c:with(");
    Pages.captures(IN_QUERY, address).forEach(form.brought::add);
  }

  private static Element root(Path page) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      return factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new AssertionError(page + " is not well-formed", unreadable);
    }
  }

  /** Where one stands while a page is walked: the names known, the conditions met, the form. */
  private record Place(Path page, Map<String, Name> names, Set<String> conditions, Form form) {

    Place under(String condition) {
      if (condition.isEmpty()) {
        return this;
      }
      Set<String> met = new HashSet<>(conditions);
      met.add(condition);
      return new Place(page, names, met, form);
    }

    Place in(Form entered) {
      return new Place(page, names, conditions, entered);
    }

    /** The names that an included part is given stay its own. */
    Place apart() {
      return new Place(page, new HashMap<>(names), conditions, form);
    }
  }

  /** A name that a page gives to a value, and what the value depends on. */
  private record Name(String value, Set<String> dependencies) {}

  private static final class Form {

    private final Path page;
    private final String id;
    private final Set<String> brought = new TreeSet<>();
    private final Set<String> actions = new TreeSet<>();
    private final Set<String> beans = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>();
    private boolean keepsQuery;

    private Form(Path page, String id) {
      this.page = page;
      this.id = id;
    }
  }
}
