package fr.pix.certif.framework.control;

import java.util.List;

/** What a release's file says, before it is known to be sound: its elements as they are written. */
public record ReleaseDraft(
    List<Fields> competences, List<Fields> tubes, List<Fields> skills, List<Fields> challenges) {

  public ReleaseDraft {
    competences = List.copyOf(competences);
    tubes = List.copyOf(tubes);
    skills = List.copyOf(skills);
    challenges = List.copyOf(challenges);
  }
}
