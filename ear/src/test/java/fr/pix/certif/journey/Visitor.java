package fr.pix.certif.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person at one machine: a browser of their own. Every page they stand on is examined by axe,
 * and no script of it may fail nor break the content security policy.
 */
final class Visitor implements AutoCloseable {

  private static final int DESKTOP_WIDTH = 1280;
  private static final int PHONE_WIDTH = 360;
  private static final int HEIGHT = 800;
  private static final int PATIENCE_MS = 30_000;

  private static final Pattern AXE_IN_A_FRAME =
      Pattern.compile("^Connecting to '[^']*\\.css' violates");

  private static final String BEYOND_THE_EDGE =
      "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

  private static final String LIVE_REGIONS =
      """
      window.heard = [];
      new MutationObserver((changes) => {
        const regions = changes
          .map(({ target }) => (target.nodeType === Node.TEXT_NODE ? target.parentElement : target))
          .map((target) => target?.closest?.("[role=status], [role=alert]"));
        new Set(regions).forEach((region) => {
          if (region && region.checkVisibility() && region.textContent.trim()) {
            window.heard.push(region.textContent.trim());
          }
        });
      }).observe(document, {
        subtree: true, childList: true, characterData: true, attributeFilter: ["hidden"], attributes: true
      });
      """;

  private final BrowserContext context;
  private Page page;
  private final String home;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  private Visitor(Browser browser, String home, int width) {
    this.home = home;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale("fr-FR")
                .setViewportSize(width, HEIGHT)
                .setAcceptDownloads(true));
    context.onRequest(request -> addresses.add(request.url()));
    page = watched(context.newPage());
  }

  /** A cut of the network, and axe itself, which would read the style sheets of a closed frame. */
  private static boolean expected(String complaint) {
    return complaint.startsWith("Failed to load") || AXE_IN_A_FRAME.matcher(complaint).find();
  }

  private Page watched(Page opened) {
    opened.setDefaultTimeout(PATIENCE_MS);
    opened.onPageError(complaints::add);
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !expected(message.text())) {
            complaints.add(message.text());
          }
        });
    return opened;
  }

  static Visitor atDesktop(Browser browser, String home) {
    return new Visitor(browser, home, DESKTOP_WIDTH);
  }

  static Visitor onPhone(Browser browser, String home) {
    return new Visitor(browser, home, PHONE_WIDTH);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** From the next page on, keeps what a screen reader is given to say by itself. */
  Visitor listening() {
    context.addInitScript(LIVE_REGIONS);
    return this;
  }

  /** What was said on this page, each sentence as often as it was. */
  List<String> heard() {
    return ((List<?>) page.evaluate("() => window.heard")).stream().map(String::valueOf).toList();
  }

  /** Waits until a sentence that contains this is said. */
  Visitor hears(String sentence) {
    page.waitForCondition(() -> heard().stream().anyMatch(each -> each.contains(sentence)));
    return this;
  }

  /** Every address that this browser has asked for. */
  List<String> addresses() {
    return addresses;
  }

  /** Closes the window, as people do, and opens another of the same browser. */
  Visitor closeWindow() {
    Page closed = page;
    page = watched(context.newPage());
    closed.close();
    return this;
  }

  /** Opens an address and examines the page. */
  Visitor open(String path) {
    page.navigate(home + path.substring(1));
    return examine();
  }

  /** Opens an address of which only the answer's status matters. */
  int statusOf(String path) {
    return page.navigate(home + path.substring(1)).status();
  }

  Visitor signIn(String email, String password) {
    open("/connexion");
    fill("Adresse e-mail", email);
    fill("Mot de passe", password);
    click("Se connecter");
    return examine();
  }

  Visitor fill(String label, String value) {
    page.getByLabel(startingWith(label)).first().fill(value);
    return this;
  }

  /** The beginning of a label: a required field's ends with its mark. */
  private static Pattern startingWith(String label) {
    return Pattern.compile("^" + label.replaceAll("([.*+?^${}()|\\[\\]])", "\\\\$1"));
  }

  Visitor click(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    return this;
  }

  Visitor follow(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return examine();
  }

  /** Waits until the page shows this text. */
  Visitor sees(String text) {
    page.getByText(text).first().waitFor();
    return this;
  }

  Visitor choosesFile(String label, Path file) {
    page.getByLabel(startingWith(label)).first().setInputFiles(file);
    return this;
  }

  String textOf(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  Locator locator(String selector) {
    return page.locator(selector);
  }

  /** Does something that downloads a file, and gives its bytes. */
  byte[] download(Runnable action) {
    Download download = page.waitForDownload(action);
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No accessibility finding, no script error, nothing refused by the content security policy. */
  Visitor examine() {
    page.waitForLoadState();
    List<Rule> findings = new AxeBuilder(page).analyze().getViolations();
    assertThat(findings)
        .as("accessibility of %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    assertThat(complaints).as("complaints of the browser on %s", page.url()).isEmpty();
    return this;
  }

  /** Examines the page as it is on a phone too, and that it fits. */
  Visitor onPhoneToo() {
    ViewportSize before = page.viewportSize();
    page.setViewportSize(PHONE_WIDTH, HEIGHT);
    examine();
    page.setViewportSize(before.width, before.height);
    return fits();
  }

  /** Nothing stands beyond the right edge: on a phone, nor at 1280 pixels enlarged twice. */
  Visitor fits() {
    ViewportSize before = page.viewportSize();
    for (int width : List.of(PHONE_WIDTH, DESKTOP_WIDTH / 2)) {
      page.setViewportSize(width, HEIGHT);
      assertThat(page.evaluate(BEYOND_THE_EDGE))
          .as("pixels of %s beyond a width of %d", page.url(), width)
          .isEqualTo(0);
    }
    page.setViewportSize(before.width, before.height);
    return this;
  }

  Visitor picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pictures", name + ".png"))
            .setFullPage(true));
    return this;
  }

  /** Keeps a picture of the last thing seen: it tells why a journey failed. */
  @Override
  public void close() {
    picture("last-" + page.url().replaceAll("https?://[^/]+/|\\?.*|:", "").replace('/', '-'));
    context.close();
  }
}
