package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** What every page keeps to: sentences in the bundles, no inline style or script, our own tags. */
class PageSourcesTest {

  private static final int LONGEST_PAGE = 150;
  private static final String OUR_TAGS = "urn:pix:certif";
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> READ_ATTRIBUTES =
      Set.of(
          "label",
          "heading",
          "hint",
          "text",
          "sub",
          "title",
          "alt",
          "placeholder",
          "backLabel",
          "confirmLabel",
          "requiredMessage",
          "busy",
          "aria-label",
          "itemLabel");
  private static final Path TAG_LIBRARY = Path.of("src/main/webapp/WEB-INF/certif.taglib.xml");

  @Test
  void everyWordOfAPageStandsInABundle() {
    List<String> words = new ArrayList<>();
    forEachElement(
        (page, reader) -> {
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (READ_ATTRIBUTES.contains(name) && hasWords(reader.getAttributeValue(i))) {
              words.add(page + ": " + name + "=" + reader.getAttributeValue(i));
            }
          }
        },
        (page, text) -> {
          if (hasWords(text)) {
            words.add(page + ": " + text.strip());
          }
        });

    assertThat(words).isEmpty();
  }

  @Test
  void noPageHoldsAStyleOrAScript() {
    List<String> inline = new ArrayList<>();
    forEachElement(
        (page, reader) -> {
          if (reader.getLocalName().equals("style")
              || reader.getLocalName().equals("script") && !isLinked(reader)) {
            inline.add(page + ": <" + reader.getLocalName() + ">");
          }
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.equals("style") || name.matches("on[a-z]+")) {
              inline.add(page + ": " + name);
            }
          }
        },
        (page, text) -> {});

    assertThat(inline).isEmpty();
  }

  private static boolean isLinked(XMLStreamReader script) {
    return String.valueOf(script.getAttributeValue(null, "src"))
        .matches("#\\{resource\\['js/[\\w-]+\\.js'\\]\\}");
  }

  /** Their scripts need what our content policy forbids: p:ajax and c:button do the same. */
  @Test
  void noPageUsesTheScriptsOfFaces() {
    List<String> uses = new ArrayList<>();
    forEachElement(
        (page, reader) -> {
          String name = reader.getPrefix() + ":" + reader.getLocalName();
          if (Set.of("f:ajax", "h:commandLink", "f:websocket", "h:commandScript").contains(name)) {
            uses.add(page + ": " + name);
          }
        },
        (page, text) -> {});

    assertThat(uses).isEmpty();
  }

  /** The label of such a field would name the form instead. */
  @Test
  void noFieldBearsTheNameOfItsForm() {
    List<String> mistakes = new ArrayList<>();
    Map<String, String> forms = new HashMap<>();
    forEachElement(
        (page, reader) -> {
          String id = reader.getAttributeValue(null, "id");
          if (reader.getLocalName().equals("form") && id != null) {
            forms.put(page.toString(), id);
          } else if (id != null && id.equals(forms.get(page.toString()))) {
            mistakes.add(page + ": " + id);
          }
        },
        (page, text) -> {});

    assertThat(mistakes).isEmpty();
  }

  /** A page has its parts in it whether they are shown or not: two forms alike and it fails. */
  @Test
  void noPageHasTwoFormsOfTheSameName() {
    Map<Path, List<String>> forms = new HashMap<>();
    Map<Path, List<Path>> parts = new HashMap<>();
    forEachElement(
        (page, reader) -> {
          String id = reader.getAttributeValue(null, "id");
          String source = reader.getAttributeValue(null, "src");
          if (reader.getLocalName().equals("form") && id != null) {
            forms.computeIfAbsent(page, any -> new ArrayList<>()).add(id);
          } else if (reader.getLocalName().equals("include") && source.startsWith("/")) {
            parts.computeIfAbsent(page, any -> new ArrayList<>()).add(Pages.named(source));
          }
        },
        (page, text) -> {});

    assertThat(Pages.all())
        .allSatisfy(page -> assertThat(formsOf(page, forms, parts)).doesNotHaveDuplicates());
  }

  private static List<String> formsOf(
      Path page, Map<Path, List<String>> forms, Map<Path, List<Path>> parts) {
    List<String> all = new ArrayList<>(forms.getOrDefault(page, List.of()));
    parts.getOrDefault(page, List.of()).forEach(part -> all.addAll(formsOf(part, forms, parts)));
    return all;
  }

  @Test
  void ourTagsAreUsedWithTheAttributesTheyHave() {
    Map<String, Map<String, Boolean>> tags = tags();
    List<String> mistakes = new ArrayList<>();
    forEachElement(
        (page, reader) -> {
          if (OUR_TAGS.equals(reader.getNamespaceURI())) {
            check(page, reader, tags.get(reader.getLocalName()), mistakes);
          }
        },
        (page, text) -> {});

    assertThat(mistakes).isEmpty();
  }

  @Test
  void aPageIsShortEnoughToBeReadAtOnce() {
    assertThat(Pages.all())
        .allSatisfy(
            page ->
                assertThat(Pages.text(page).lines().count())
                    .as(page.toString())
                    .isLessThanOrEqualTo(LONGEST_PAGE));
  }

  private static void check(
      Path page, XMLStreamReader reader, Map<String, Boolean> attributes, List<String> mistakes) {
    String tag = page + ": c:" + reader.getLocalName();
    if (attributes == null) {
      mistakes.add(tag + " does not exist");
      return;
    }
    Set<String> given = new HashSet<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      given.add(reader.getAttributeLocalName(i));
    }
    given.stream()
        .filter(name -> !attributes.containsKey(name))
        .forEach(name -> mistakes.add(tag + " has no attribute " + name));
    attributes.forEach(
        (name, required) -> {
          if (required && !given.contains(name)) {
            mistakes.add(tag + " needs " + name);
          }
        });
  }

  /** The attributes of each of our tags, and whether it needs them. */
  private static Map<String, Map<String, Boolean>> tags() {
    String[] parts = Pages.text(TAG_LIBRARY).split("<tag>");
    Map<String, Map<String, Boolean>> tags = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String name = between(parts[i], "<tag-name>", "</tag-name>");
      Map<String, Boolean> attributes = new HashMap<>();
      for (String attribute : parts[i].split("<attribute>")) {
        if (attribute.contains("<name>")) {
          attributes.put(
              between(attribute, "<name>", "</name>"),
              Boolean.valueOf(between(attribute, "<required>", "</required>")));
        }
      }
      tags.put(name, attributes);
    }
    return tags;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static boolean hasWords(String text) {
    return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }

  private interface OnElement {
    void accept(Path page, XMLStreamReader reader);
  }

  private interface OnText {
    void accept(Path page, String text);
  }

  private static void forEachElement(OnElement onElement, OnText onText) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    for (Path page : Pages.all()) {
      try {
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(Pages.text(page)));
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.START_ELEMENT) {
            onElement.accept(page, reader);
          } else if (event == XMLStreamConstants.CHARACTERS) {
            onText.accept(page, reader.getText());
          }
        }
      } catch (XMLStreamException unreadable) {
        throw new AssertionError(page + " is not well-formed", unreadable);
      }
    }
  }
}
