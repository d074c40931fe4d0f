package fr.pix.certif.center;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document of the certification kit, to be printed or handed out: sections, each a heading and a
 * list.
 *
 * @param lead what it is for, in a sentence or two
 * @param edition for which school year it holds, such as {@code 2026-2027}
 */
public record GuideDocument(String title, String lead, String edition, List<Section> sections)
    implements Report {

  /** A heading and what to know or do. */
  public record Section(String heading, List<String> lines) {

    public Section {
      requireNonNull(heading, "heading");
      lines = List.copyOf(lines);
    }
  }

  public GuideDocument {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(edition, "edition");
    sections = List.copyOf(sections);
  }

  @Override
  public String template() {
    return "guide";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("title", title, "lead", lead, "edition", edition);
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Section section : sections) {
      for (int i = 0; i < section.lines().size(); i++) {
        Map<String, Object> row = new HashMap<>();
        row.put("first", i == 0);
        row.put("heading", section.heading());
        row.put("line", section.lines().get(i));
        row.put("list", position(i, section.lines().size()));
        rows.add(row);
      }
    }
    return rows;
  }

  /** Where a line stands in its list, for screen readers. */
  private static String position(int index, int size) {
    if (size == 1) {
      return "full";
    } else if (index == 0) {
      return "start";
    }
    return index == size - 1 ? "end" : null;
  }
}
