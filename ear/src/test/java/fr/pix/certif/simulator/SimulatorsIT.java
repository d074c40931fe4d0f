package fr.pix.certif.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.journey.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each simulator of the bank gives the code of its question to a pupil who has a keyboard and a
 * screen of 360 pixels, in the frame and under the policy of the application.
 */
class SimulatorsIT {

  private static final Content BANK = ContentReader.read();
  private static final Map<String, List<String>> SCRIPT = script();

  private static final int NARROW = 360;

  /** What has the focus is in the frame, and not under what is said at its bottom. */
  private static final String FOCUS_IS_SEEN =
      """
      () => {
        const at = document.activeElement.getBoundingClientRect();
        const said = document.querySelector("[role=status]").getBoundingClientRect();
        const inside = at.bottom > 0 && at.top < window.innerHeight;
        return inside && (at.top < said.top || at.top >= said.bottom);
      }""";

  /** The examiner, run within the frame alone: it would look at all of the page for seconds. */
  private static final String AXE = text("/axe.min.js");

  private static final String FINDINGS =
      """
      async () => {
        const { violations } = await window.axe.run(document, { preload: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      }""";

  private static ContentSite site;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    site = new ContentSite();
    playwright = Chromium.driver();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    site.close();
  }

  @Test
  void everySimulatorHasItsScript() {
    assertThat(simulators()).extracting(Challenge::id).hasSameElementsAs(SCRIPT.keySet());
  }

  @TestFactory
  Stream<DynamicTest> theKeyboardFindsTheCode() {
    return simulators()
        .filter(challenge -> SCRIPT.containsKey(challenge.id()))
        .map(challenge -> dynamicTest(challenge.id(), () -> findTheCode(challenge)));
  }

  private static void findTheCode(Challenge challenge) {
    List<String> errors = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.setViewportSize(NARROW, 900);
      page.onPageError(errors::add);
      page.onConsoleMessage(message -> addError(errors, message));
      Challenge.Simulator simulator = challenge.media().simulator();
      page.navigate(site.addressOf(simulator.path(), simulator.height()));
      Frame frame = page.frames().get(1);
      frame.waitForLoadState();
      assertAccessible(frame, challenge);
      Keyboard keyboard = new Keyboard(page, frame);

      SCRIPT.get(challenge.id()).forEach(keyboard::follow);

      PlaywrightAssertions.assertThat(frame.locator("[role=status]"))
          .containsText(challenge.solution().lines().findFirst().orElseThrow());
      assertThat(frame.evaluate(FOCUS_IS_SEEN)).as("the focus is seen").isEqualTo(true);
      assertAccessible(frame, challenge);
    }
    assertThat(errors).isEmpty();
  }

  private static void addError(List<String> errors, ConsoleMessage message) {
    if (message.type().equals("error")) {
      errors.add(message.text());
    }
  }

  private static void assertAccessible(Frame frame, Challenge challenge) {
    frame.evaluate(AXE);
    assertThat(frame.evaluate(FINDINGS)).as(challenge.id()).isEqualTo(List.of());
  }

  private static Stream<Challenge> simulators() {
    return BANK.challenges().stream()
        .filter(BANK::mayAsk)
        .filter(challenge -> challenge.media().simulator() != null)
        .sorted(Comparator.comparing(Challenge::id));
  }

  /** The lines to follow, by the challenge that stands above them. */
  private static Map<String, List<String>> script() {
    Map<String, List<String>> script = new LinkedHashMap<>();
    List<String> lines = List.of();
    for (String line : text("/simulators/keyboard.txt").lines().toList()) {
      if (line.matches("ch\\d\\d-\\S+")) {
        lines = new ArrayList<>();
        script.put(line, lines);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return script;
  }

  private static String text(String resource) {
    try (InputStream file = SimulatorsIT.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
