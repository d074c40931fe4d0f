package fr.pix.certif.shared;

import java.util.List;
import java.util.Map;

/**
 * A document ready to be printed: a template's name and the French texts to put in it.
 *
 * <p>Implementations are records of plain values. They refuse what would leave a hole on the page;
 * what may be missing is said on each of them.
 */
public interface Report {

  /** The template's name, without extension. */
  String template();

  /** What a reader shows as the document's title. Never a person's name. */
  String title();

  /** What is said once in the document, by the name that the template uses. */
  Map<String, Object> parameters();

  /** What is repeated, in the order of printing. */
  List<Map<String, Object>> rows();

  /**
   * Lines that follow the others only as far as the last page has room for them: they never open a
   * page of their own.
   */
  default List<Map<String, Object>> fillers() {
    return List.of();
  }

  /**
   * Whether the reader types into the document. Such a document is tagged but is not an archive
   * (PDF/A): an archive does not change.
   */
  default boolean fillable() {
    return false;
  }
}
