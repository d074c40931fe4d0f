package fr.pix.certif.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a keyboard and a screen reader: presses keys, never the mouse, and knows of what
 * has the focus what the browser's accessibility tree tells.
 */
final class Keyboard {

  private static final int FURTHEST = 40;

  private final Page page;
  private final CDPSession browser;

  Keyboard(Visitor visitor) {
    page = visitor.page();
    browser = page.context().newCDPSession(page);
  }

  /** What has the focus, as it is read aloud. */
  record Spot(String role, String name) {}

  Spot spot() {
    JsonObject expression = new JsonObject();
    expression.addProperty("expression", "document.activeElement");
    JsonObject active = browser.send("Runtime.evaluate", expression).getAsJsonObject("result");
    JsonObject wanted = new JsonObject();
    wanted.add("objectId", active.get("objectId"));
    wanted.addProperty("fetchRelatives", false);
    JsonObject node =
        browser
            .send("Accessibility.getPartialAXTree", wanted)
            .getAsJsonArray("nodes")
            .get(0)
            .getAsJsonObject();
    return new Spot(value(node, "role"), value(node, "name"));
  }

  private static String value(JsonObject node, String property) {
    JsonObject value = node.getAsJsonObject(property);
    return value == null || !value.has("value") ? "" : value.get("value").getAsString().strip();
  }

  /** Goes forward until something of this role has the focus, whose name begins so. */
  Keyboard tabTo(String role, String name) {
    List<Spot> passed = new ArrayList<>();
    for (int tries = 0; tries < FURTHEST; tries++) {
      press("Tab");
      Spot here = spot();
      if (here.role().equals(role) && here.name().startsWith(name)) {
        return this;
      }
      passed.add(here);
    }
    throw new AssertionError("No " + role + " « " + name + " » reached after " + passed);
  }

  /** Goes forward inside a frame until the element that has the focus there fulfils a condition. */
  Keyboard tabInside(Frame frame, String condition) {
    for (int tries = 0; tries < FURTHEST; tries++) {
      press("Tab");
      if (Boolean.TRUE.equals(
          frame.evaluate("() => ((e) => Boolean(" + condition + "))(document.activeElement)"))) {
        return this;
      }
    }
    throw new AssertionError("Never reached in the frame: " + condition);
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Writes over what the field holds. */
  Keyboard write(String text) {
    press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  /** The focus stands on this heading, so that it is read first. */
  Keyboard standsOn(String heading) {
    page.waitForCondition(() -> spot().name().startsWith(heading));
    assertThat(spot().role()).isEqualTo("heading");
    return this;
  }
}
