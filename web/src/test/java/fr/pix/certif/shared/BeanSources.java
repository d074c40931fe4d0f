package fr.pix.certif.shared;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the beans of the pages read in the address that asks for the page, after their sources. */
final class BeanSources {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAME = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern INJECTED =
      Pattern.compile("@Inject\\s+(?:private\\s+)?(\\w+) \\w+;");
  private static final Pattern READ = Pattern.compile("params\\s*\\.\\s*\\w+\\(\\s*\"(\\w+)\"");
  private static final Pattern READ_ID = Pattern.compile("params\\s*\\.\\s*getId\\(");
  private static final Pattern METHOD =
      Pattern.compile("(?ms)^  public (?:void|String) (\\w+)\\(.*?^  }");

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();

  BeanSources() {
    for (Path file : Pages.files(SOURCES, ".java")) {
      String source = Pages.text(file);
      String type = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
      sources.put(type, source);
      Pages.captures(NAME, source).forEach(name -> classes.put(name, type));
    }
  }

  boolean exists(String bean) {
    return classes.containsKey(bean);
  }

  /** Whether the bean is kept with the page, so that a form finds it as it was. */
  boolean isKept(String bean) {
    return isKeptClass(classes.get(bean));
  }

  /**
   * The parameters that decide what the page shows when it is opened, those of the beans behind
   * this one included.
   *
   * @param actions the bean's methods that a button calls: what they read, the form brings
   */
  Set<String> parameters(String bean, Set<String> actions) {
    return parameters(classes.get(bean), actions, new HashSet<>());
  }

  private Set<String> parameters(String type, Set<String> actions, Set<String> seen) {
    if (!sources.containsKey(type) || isKeptClass(type) || !seen.add(type)) {
      return Set.of();
    }
    String source = without(actions, sources.get(type));
    Set<String> read = Pages.captures(READ, source).collect(Collectors.toCollection(HashSet::new));
    if (READ_ID.matcher(source).find()) {
      read.add("id");
    }
    Pages.captures(INJECTED, source)
        .map(injected -> qualified(injected, type))
        .forEach(injected -> read.addAll(parameters(injected, actions, seen)));
    return read;
  }

  private boolean isKeptClass(String type) {
    String source = sources.get(type);
    return source.contains("@ViewScoped") || source.contains("@SessionScoped");
  }

  /** An injected class as its user's imports name it; one that is not imported is a neighbour. */
  private String qualified(String name, String user) {
    return Pages.captures(Pattern.compile("import ([\\w.]+\\." + name + ");"), sources.get(user))
        .findFirst()
        .orElse(user.substring(0, user.lastIndexOf('.') + 1) + name);
  }

  private static String without(Set<String> actions, String source) {
    return METHOD
        .matcher(source)
        .replaceAll(
            method ->
                actions.contains(method.group(1)) ? "" : Matcher.quoteReplacement(method.group()));
  }
}
