package fr.pix.certif.center;

import fr.pix.certif.center.GuideDocument.Section;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents of the certification kit: one wording, for the page and for the PDF. */
@ApplicationScoped
public class Guides {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String PREFIX = "guide.";

  @Inject Texts texts;
  @Inject Clock clock;

  /** A document to choose. */
  public record Entry(String code, String title, String summary) {}

  /** The documents, in the order of use. */
  public List<Entry> list() {
    List<Entry> entries = new ArrayList<>();
    for (String code : codes()) {
      String key = PREFIX + code;
      entries.add(new Entry(code, texts.of(key + ".title"), texts.of(key + ".short")));
    }
    return entries;
  }

  /** The document of this code; nothing when there is none. */
  public Optional<GuideDocument> document(String code) {
    return codes().contains(code) ? Optional.of(read(PREFIX + code)) : Optional.empty();
  }

  private List<String> codes() {
    return List.of(texts.of("guide.list").split(","));
  }

  private GuideDocument read(String key) {
    List<Section> sections =
        numbered(key)
            .map(section -> new Section(texts.of(section + ".heading"), lines(section)))
            .toList();
    return new GuideDocument(
        texts.of(key + ".title"), texts.of(key + ".lead"), schoolYear(), sections);
  }

  private Stream<String> numbered(String key) {
    return IntStream.iterate(1, i -> texts.has(key + "." + i + ".heading"), i -> i + 1)
        .mapToObj(i -> key + "." + i);
  }

  private List<String> lines(String section) {
    return IntStream.iterate(1, i -> texts.has(section + "." + i), i -> i + 1)
        .mapToObj(i -> texts.of(section + "." + i))
        .toList();
  }

  private String schoolYear() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    int start =
        today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
    return start + "-" + (start + 1);
  }
}
