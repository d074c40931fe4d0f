package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.PastNight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where the bars of the last nights stand: in sessions and, beneath, in seconds. Lengths are those
 * of the drawing, which the page stretches to its width.
 *
 * @param nights oldest first; the table says of them what the drawing shows
 * @param most sessions of the highest bar
 * @param longest seconds of the highest bar
 */
public record NightChart(
    List<PastNight> nights, int most, int longest, List<Bar> sessions, List<Bar> durations) {

  /** The height of a drawing. */
  public static final int HEIGHT = 120;

  /** The room of a night: three bars of three, and what parts it from the next. */
  public static final int STEP = 12;

  private static final int BAR = 3;
  private static final int LEFT = 1;

  /** What is there must be seen, however small beside the greatest. */
  private static final int LEAST = 2;

  /**
   * One bar.
   *
   * @param kind judged, published, failed or lasted
   */
  public record Bar(String kind, PastNight night, int value, int x, int width, int height) {

    public int y() {
      return HEIGHT - height;
    }
  }

  /** The drawing of these nights. */
  public static NightChart of(List<PastNight> nights) {
    int most = Math.max(max(nights, PastNight::judged), max(nights, PastNight::published));
    most = Math.max(most, max(nights, PastNight::failed));
    int longest = max(nights, PastNight::seconds);
    List<Bar> sessions = new ArrayList<>();
    List<Bar> durations = new ArrayList<>();
    for (int i = 0; i < nights.size(); i++) {
      PastNight night = nights.get(i);
      int x = i * STEP + LEFT;
      add(sessions, new Bar("judged", night, night.judged(), x, BAR, 0), most);
      add(sessions, new Bar("published", night, night.published(), x + BAR, BAR, 0), most);
      add(sessions, new Bar("failed", night, night.failed(), x + 2 * BAR, BAR, 0), most);
      add(durations, new Bar("lasted", night, night.seconds(), x, 3 * BAR, 0), longest);
    }
    return new NightChart(nights, most, longest, sessions, durations);
  }

  private static int max(List<PastNight> nights, ToIntFunction<PastNight> value) {
    return nights.stream().mapToInt(value).max().orElse(0);
  }

  private static void add(List<Bar> bars, Bar bar, int greatest) {
    if (bar.value() > 0) {
      int height = (int) Math.max(LEAST, (long) bar.value() * HEIGHT / greatest);
      bars.add(new Bar(bar.kind(), bar.night(), bar.value(), bar.x(), bar.width(), height));
    }
  }

  public boolean none() {
    return nights.isEmpty();
  }

  /** What the page says to the browser of the size of a drawing. */
  public String viewBox() {
    return "0 0 " + nights.size() * STEP + " " + HEIGHT;
  }

  public PastNight oldest() {
    return nights.get(0);
  }

  public PastNight newest() {
    return nights.get(nights.size() - 1);
  }

  /** Sessions judged in all. */
  public int judged() {
    return nights.stream().mapToInt(PastNight::judged).sum();
  }

  /** Sessions published in all. */
  public int published() {
    return nights.stream().mapToInt(PastNight::published).sum();
  }

  /** Sessions left aside in all. */
  public int failed() {
    return nights.stream().mapToInt(PastNight::failed).sum();
  }
}
