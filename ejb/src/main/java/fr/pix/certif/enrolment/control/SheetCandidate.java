package fr.pix.certif.enrolment.control;

import fr.pix.certif.center.control.Habilitation;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A candidate as the cells of a sheet tell it, nothing judged.
 *
 * @param line in the sheet, from 1
 * @param texts what stands in the columns; a column without anything is missing
 * @param besides what the candidate takes besides Pix
 */
public record SheetCandidate(int line, Map<SheetColumn, String> texts, Set<Habilitation> besides)
    implements Serializable {

  public SheetCandidate {
    Map<SheetColumn, String> byColumn = new EnumMap<>(SheetColumn.class);
    byColumn.putAll(texts);
    texts = byColumn;
    besides = new TreeSet<>(besides);
  }

  /** What stands in a column; empty when nothing does. */
  public String text(SheetColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** As problems name it. */
  public String name() {
    return (text(SheetColumn.FIRST_NAME) + ' ' + text(SheetColumn.LAST_NAME)).strip();
  }
}
