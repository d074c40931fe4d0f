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

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Browser browser, String home, int width) {
    this.home = home;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale("fr-FR")
                .setViewportSize(width, HEIGHT)
                .setAcceptDownloads(true));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(message.text());
          }
        });
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
