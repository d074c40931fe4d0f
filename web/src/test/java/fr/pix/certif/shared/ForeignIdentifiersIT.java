package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.shared.AddressFixture.Address;
import fr.pix.certif.shared.AddressFixture.Part;
import fr.pix.certif.shared.ProbeFixture.Zone;
import fr.pix.certif.shared.ProbePeopleFixture.Somebody;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Walks every page, every resource and every download as everybody, with what belongs to others in
 * the address. What is somebody else's is answered exactly as what is missing, and nobody reads the
 * names of another centre.
 */
class ForeignIdentifiersIT extends ContainerTest {

  private static final int AT_ONCE = 4;

  @Inject ProbeFixture probe;
  @Inject MachineFixture machine;
  @Inject HttpServletRequest request;
  @Inject ServletContext context;

  @Test
  void everyPageIsWalked() {
    Set<String> pages = new TreeSet<>();
    collectPages("/", pages);

    assertThat(pages).hasSizeGreaterThan(70);
    assertThat(AddressFixture.pages().stream().map(Address::shape)).containsAll(pages);
  }

  @Test
  void everyResourceIsWalked() throws Exception {
    Set<String> resources = new TreeSet<>();
    collectResources("/WEB-INF/classes/fr/pix/certif/", resources);

    assertThat(resources).hasSizeGreaterThan(25);
    assertThat(AddressFixture.resources().stream().map(ForeignIdentifiersIT::path))
        .containsAll(resources);
  }

  @Test
  void nobodyReadsWhatBelongsToOthers() throws Exception {
    probe.longNumbers();
    List<Zone> zones =
        List.of(
            probe.aZone("Zqalpha", "SCO"),
            probe.aZone("Zqbravo", "SCO"),
            probe.aZone("Zqcharlie", "SUP"),
            probe.aZone("Zqdelta", "PRO"));
    List<Somebody> everybody = everybody(zones);
    Map<Somebody, HttpClient> browsers = new HashMap<>();
    everybody.forEach(somebody -> browsers.put(somebody, browser(somebody)));
    String root = "http://localhost:" + request.getLocalPort() + request.getContextPath();
    List<String> faults = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> walks =
          everybody.stream()
              .map(
                  somebody ->
                      workers.submit(
                          () ->
                              new WalkFixture(root, browsers.get(somebody), somebody, zones)
                                  .walk()))
              .toList();
      for (Future<List<String>> walk : walks) {
        faults.addAll(walk.get());
      }
    } finally {
      workers.shutdownNow();
    }
    assertThat(faults).isEmpty();
  }

  private List<Somebody> everybody(List<Zone> zones) {
    List<Somebody> everybody = new ArrayList<>();
    zones.forEach(zone -> everybody.addAll(zone.people()));
    Stream.of("SUPER_ADMIN", "SUPPORT", "CERTIF", "METIER")
        .map(probe::aStaffMember)
        .forEach(everybody::add);
    everybody.add(probe.anAcademyOf(zones.get(0)));
    everybody.add(probe.anAcademyOf(zones.get(1)));
    everybody.add(new Somebody(Part.NOBODY, null, null));
    return everybody;
  }

  private HttpClient browser(Somebody somebody) {
    return somebody.email() == null
        ? HttpClient.newHttpClient()
        : machine.aBrowserOf(somebody.email());
  }

  private void collectPages(String folder, Set<String> pages) {
    for (String path : context.getResourcePaths(folder)) {
      if (path.endsWith("/") && !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/")) {
        collectPages(path, pages);
      } else if (path.endsWith(".xhtml")) {
        pages.add(path.equals("/index.xhtml") ? "/" : path.replace(".xhtml", ""));
      }
    }
  }

  private void collectResources(String folder, Set<String> resources)
      throws ClassNotFoundException {
    for (String path : context.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        collectResources(path, resources);
      } else if (path.endsWith("Resource.class")) {
        String name = path.replaceAll("^/WEB-INF/classes/|\\.class$", "").replace('/', '.');
        paths(Class.forName(name, false, getClass().getClassLoader())).forEach(resources::add);
      }
    }
  }

  /** The method and the path of each thing that a resource answers. */
  private static Stream<String> paths(Class<?> resource) {
    String above = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(
            method ->
                method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
        .map(method -> path(above, method));
  }

  private static String path(String above, Method method) {
    Path below = method.getAnnotation(Path.class);
    String path = "/api/" + above + (below == null ? "" : "/" + below.value());
    String verb = method.isAnnotationPresent(POST.class) ? "POST " : "GET ";
    return verb + path.replaceAll("\\{(\\w+)[^/]*?}(?=[./]|$)", "{}");
  }

  private static String path(Address address) {
    String shape =
        address
            .shape()
            .replace("/challenges/x", "/challenges/{}")
            .replaceAll("birth-places/(\\w+)/\\w+", "birth-places/$1/{}")
            .replaceAll("guides/\\w+", "guides/{}")
            .replaceAll("documents/[a-z-]+\\.pdf", "documents/{}.pdf");
    return (address.posted() ? "POST " : "GET ") + shape;
  }
}
