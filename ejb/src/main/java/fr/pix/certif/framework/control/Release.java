package fr.pix.certif.framework.control;

import java.util.List;

/**
 * A release (version du contenu) that was found sound: what the content editor published at one
 * moment. See {@link Content#with} for what it changes.
 *
 * @param operative the challenges that may be asked
 * @param retired those that it keeps without proposing them
 */
public record Release(
    List<Tube> tubes, List<Skill> skills, List<Challenge> operative, List<Challenge> retired) {

  public Release {
    tubes = List.copyOf(tubes);
    skills = List.copyOf(skills);
    operative = List.copyOf(operative);
    retired = List.copyOf(retired);
  }
}
