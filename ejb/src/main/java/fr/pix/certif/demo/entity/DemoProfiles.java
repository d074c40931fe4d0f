package fr.pix.certif.demo.entity;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;

/** What the pupils of the demonstration have shown: nine in ten are certifiable. */
@ApplicationScoped
public class DemoProfiles {

  private static final int TENTH = 10;
  private static final int FEWEST = 5;
  private static final int MORE = 5;
  private static final int TOO_FEW = 3;
  private static final int HIGHEST_LEVEL = 5;

  @Inject Database database;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** Gives each pupil a profile. */
  public void of(List<Pupil> pupils) {
    SplittableRandom random = new SplittableRandom(pupils.size());
    for (int i = 0; i < pupils.size(); i++) {
      int competences = i % TENTH == TENTH - 1 ? TOO_FEW : FEWEST + random.nextInt(MORE);
      add(pupils.get(i).ine(), competences, random);
    }
  }

  /** Gives the holder of an account, whom no list names, a profile that is certifiable. */
  public void ofAccount(long accountId) {
    add(ProfileOwner.ofAccount(accountId), FEWEST + MORE, new SplittableRandom(accountId));
  }

  private void add(String owner, int competences, SplittableRandom random) {
    Content content = catalog.content();
    long profile =
        database
            .first(
                "insert into profile (ine, as_of, certifiable_competences) values (?, ?, ?) returning id",
                row -> row.number("id"),
                owner,
                clock.instant(),
                competences)
            .orElseThrow();
    int first = random.nextInt(content.competences().size());
    for (int i = 0; i < competences; i++) {
      Competence competence = content.competence((first + i * 3) % content.competences().size());
      int level = 1 + random.nextInt(HIGHEST_LEVEL);
      database.update(
          "insert into profile_competence (profile_id, competence, pix, validated_skills) values (?, ?, ?, ?)",
          profile,
          competence.code(),
          level * Profile.PIX_PER_LEVEL + random.nextInt(Profile.PIX_PER_LEVEL),
          skillsUpTo(content, competence, level));
    }
  }

  private static List<String> skillsUpTo(Content content, Competence competence, int level) {
    return content.skillsOf(competence.index()).stream()
        .filter(skill -> skill.level() <= level)
        .map(Skill::id)
        .toList();
  }
}
