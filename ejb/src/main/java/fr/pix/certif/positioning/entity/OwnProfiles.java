package fr.pix.certif.positioning.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.CompetenceKnowledge;
import fr.pix.certif.positioning.control.KnowledgeElement;
import fr.pix.certif.positioning.control.PupilProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The profile that follows from a person's own answers, together with the last one imported for
 * them: certification and school see the same.
 */
@ApplicationScoped
public class OwnProfiles {

  private static final int STORED_DECIMALS = 2;

  @Inject KnowledgeRepository knowledge;
  @Inject PositioningRunRepository runs;
  @Inject ProfileRepository profiles;
  @Inject ContentCatalog catalog;

  /** What the person has shown by now. */
  public PupilProfile of(long accountId, Instant now) {
    PupilProfile own = own(knowledge.of(accountId), now);
    return profiles
        .ineOf(accountId)
        .flatMap(profiles::newestImportOf)
        .map(own::bestWith)
        .orElse(own);
  }

  /**
   * Brings the profile used for certification up to date, if the person is known as a pupil and has
   * begun to position themselves; returns what they have shown by now.
   */
  public PupilProfile refresh(long accountId, Instant now) {
    PupilProfile profile = of(accountId, now);
    if (runs.anyOf(accountId)) {
      profiles.ineOf(accountId).ifPresent(ine -> profiles.replaceOwn(ine, profile));
    }
    return profile;
  }

  private PupilProfile own(Map<Integer, List<KnowledgeElement>> elements, Instant now) {
    List<BigDecimal> pix = new ArrayList<>();
    List<Set<String>> skills = new ArrayList<>();
    for (int competence = 0; competence < CompetenceCode.COUNT; competence++) {
      CompetenceKnowledge known =
          CompetenceKnowledge.of(
              catalog.content(), competence, elements.getOrDefault(competence, List.of()));
      pix.add(known.pix().setScale(STORED_DECIMALS, RoundingMode.HALF_UP));
      skills.add(known.provedSkills());
    }
    return new PupilProfile(now, pix, skills);
  }
}
