package fr.pix.certif.results.entity;

import java.time.ZoneId;
import java.util.List;

/**
 * A class of a school (classe), found however its name was typed.
 *
 * @param zone the zone of the school's centre
 * @param spellings the names of the class in the pupil base that differ by letter case only; none
 *     when no pupil present is in such a class
 */
public record SchoolClass(long organizationId, ZoneId zone, List<String> spellings) {

  public SchoolClass {
    spellings = List.copyOf(spellings);
  }

  /** The name of the class as the school writes it. */
  public String name() {
    return spellings.get(0);
  }
}
