package fr.pix.certif.center.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges a station: the thresholds of « Salles et postes ». */
public final class StationRules {

  /** The narrowest and lowest screen, in points. */
  public static final int MIN_WIDTH = 1024;

  public static final int MIN_HEIGHT = 600;

  /** The slowest answer of the service, in milliseconds. */
  public static final int MAX_LATENCY_MS = 500;

  /** The word in the file to download: who types it has opened the file. */
  public static final String WORD_OF_THE_FILE = "mésange";

  private static final List<Family> FAMILIES =
      List.of(
          new Family("Edge", Pattern.compile("Edg/(\\d{1,4})"), 109),
          new Family("Firefox", Pattern.compile("Firefox/(\\d{1,4})"), 115),
          new Family("Chrome", Pattern.compile("Chrom(?:e|ium)/(\\d{1,4})"), 109),
          new Family(
              "Safari", Pattern.compile("Version/(\\d{1,4})[.\\d]* (?:Mobile/\\w+ )?Safari/"), 16));

  private static final Pattern MOBILE = Pattern.compile("Mobi|Android|iPhone|iPad");

  private StationRules() {}

  private record Family(String name, Pattern version, int oldest) {}

  /** What a browser calls itself, and whether the test runs in it. */
  public record Browser(String name, boolean fit) {}

  /**
   * What was measured on a station.
   *
   * @param userAgent what the browser says of itself
   * @param latencyMs the median of several answers of the service
   * @param simulator whether the button of the simulator could be used
   * @param word what the person read in the downloaded file
   * @param embedded whether the embedded page was shown
   */
  public record Measure(
      String userAgent,
      int width,
      int height,
      int latencyMs,
      boolean simulator,
      String word,
      boolean embedded) {}

  /** What is wrong; a station with nothing wrong is ready. */
  public static Set<StationPoint> wrong(Measure measure) {
    Set<StationPoint> wrong = EnumSet.noneOf(StationPoint.class);
    add(wrong, !browser(measure.userAgent()).fit(), StationPoint.BROWSER);
    add(wrong, measure.width() < MIN_WIDTH || measure.height() < MIN_HEIGHT, StationPoint.SCREEN);
    add(wrong, measure.latencyMs() > MAX_LATENCY_MS, StationPoint.NETWORK);
    add(wrong, !measure.simulator(), StationPoint.SIMULATOR);
    add(wrong, !isTheWord(measure.word()), StationPoint.DOWNLOAD);
    add(wrong, !measure.embedded(), StationPoint.EMBEDDED);
    return wrong;
  }

  /** Recognises a browser; one that is unknown, too old or on a phone is not fit. */
  public static Browser browser(String userAgent) {
    String text = userAgent == null ? "" : userAgent;
    for (Family family : FAMILIES) {
      Matcher version = family.version().matcher(text);
      if (version.find()) {
        int number = Integer.parseInt(version.group(1));
        boolean fit = number >= family.oldest() && !MOBILE.matcher(text).find();
        return new Browser(family.name() + " " + number, fit);
      }
    }
    return new Browser("?", false);
  }

  private static boolean isTheWord(String typed) {
    String word = typed == null ? "" : typed.strip().toLowerCase(Locale.FRENCH);
    return word.equals(WORD_OF_THE_FILE) || word.equals("mesange");
  }

  private static void add(Set<StationPoint> wrong, boolean fails, StationPoint point) {
    if (fails) {
      wrong.add(point);
    }
  }
}
