package fr.pix.certif.simulator;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.function.Predicate;

/** Somebody who uses a framed page by the keyboard alone, and knows it by what it calls things. */
final class Keyboard {

  /** More stops than any simulator has. */
  private static final int MOST_STOPS = 200;

  private static final int MOST_CHOICES = 40;

  private static final String NAME =
      """
      () => {
        const at = document.activeElement;
        const label = at.id && document.querySelector(`label[for="${at.id}"]`);
        return (label || at).textContent || at.getAttribute("aria-label") || "";
      }""";

  private static final String VALUE =
      """
      () => {
        const at = document.activeElement;
        return at.selectedOptions ? at.selectedOptions[0].text : at.labels[0].textContent;
      }""";

  private static final String ROW =
      "() => { const row = document.activeElement.closest('tr'); return row ? row.textContent : ''; }";

  private final Page page;
  private final Frame frame;

  Keyboard(Page page, Frame frame) {
    this.page = page;
    this.frame = frame;
  }

  /** Does one line of the script: a verb and what it is about. */
  void follow(String line) {
    String verb = line.substring(0, line.indexOf(' '));
    String[] parts = line.substring(verb.length() + 1).split(" = ", 2);
    String value = parts.length > 1 ? parts[1] : "";
    switch (verb) {
      case "type" -> {
        reach(parts[0], "Tab");
        key("Control+A");
        say(value);
      }
      case "say" -> say(line.substring(verb.length() + 1));
      case "press" -> pressed(parts[0], "Tab", "Enter");
      case "back" -> pressed(parts[0], "Shift+Tab", "Enter");
      case "tick" -> pressed(parts[0], "Tab", "Space");
      case "row" -> {
        goTo(line, "Tab", name -> name.startsWith(value) && read(ROW).contains(parts[0]));
        key("Enter");
      }
      case "choose", "radio" -> {
        reach(parts[0], "Tab");
        choose(value);
      }
      default -> throw new AssertionError("What is to be done? " + line);
    }
  }

  private void pressed(String label, String towards, String key) {
    reach(label, towards);
    key(key);
  }

  /** {@code label #2} is the second thing whose name begins so. */
  private void reach(String label, String towards) {
    String[] parts = label.split(" #");
    int[] left = {parts.length > 1 ? Integer.parseInt(parts[1]) : 1};
    goTo(label, towards, name -> name.startsWith(parts[0]) && --left[0] == 0);
  }

  private void goTo(String wanted, String towards, Predicate<String> found) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      key(towards);
      if (found.test(read(NAME))) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach: " + wanted);
  }

  private void choose(String value) {
    if (frame.evaluate("() => document.activeElement.tagName").equals("SELECT")) {
      key("Home");
    }
    for (int choice = 0; choice < MOST_CHOICES; choice++) {
      if (read(VALUE).startsWith(value)) {
        return;
      }
      key("ArrowDown");
    }
    throw new AssertionError("The arrows do not reach: " + value);
  }

  private void say(String text) {
    String[] lines = text.split("⏎", -1);
    for (int i = 0; i < lines.length; i++) {
      page.keyboard().type(lines[i]);
      if (i < lines.length - 1) {
        key("Enter");
      }
    }
  }

  private void key(String key) {
    page.keyboard().press(key);
  }

  /** What is read, whichever spaces French puts in it. */
  private String read(String expression) {
    return Normalizer.normalize(String.valueOf(frame.evaluate(expression)), Normalizer.Form.NFC)
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .strip();
  }
}
