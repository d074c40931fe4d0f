package fr.pix.certif.results.boundary;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.results.control.BookletLine;
import fr.pix.certif.results.entity.BookletRepository;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives the school booklets (livret scolaire: LSU for collèges, LSL for lycées) the certifications
 * of a school's pupils, each pupil once.
 */
@Stateless
@Permitted(Permission.BOOKLETS)
public class SchoolBooklet {

  @Inject BookletRepository booklets;
  @Inject ContentCatalog catalog;

  /**
   * The booklet of a school.
   *
   * @param competences the framework, also when nobody is certified
   */
  public record Booklet(List<BookletLine> lines, List<Competence> competences) {}

  /** The booklet of the school of this UAI; without lines when there is no such school. */
  public Booklet of(String uai) {
    return new Booklet(booklets.linesOf(uai), catalog.content().competences());
  }
}
