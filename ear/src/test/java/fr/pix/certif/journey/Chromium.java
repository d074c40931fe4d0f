package fr.pix.certif.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the machine; installed from its packages when it is missing and that is allowed.
 */
public final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  /** The program to start; never null. */
  public static Path executable() {
    return onPath().orElseGet(Chromium::install);
  }

  /** What drives the browser; it fetches none of its own. */
  public static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Starts it, without anything that it would do by itself. */
  public static Browser launch(Playwright driver) {
    return driver
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run")));
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path install() {
    try {
      new ProcessBuilder("sh", "-c", "apt-get update -qq && apt-get install -y -qq chromium")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return missing();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return onPath().orElseGet(Chromium::missing);
  }

  private static Path missing() {
    throw new IllegalStateException(
        "The journeys need Chromium: install the package « chromium » and run the tests again.");
  }
}
