package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The profile that follows from a person's own answers, together with the last one that came in for
 * them: certification and school see the same.
 */
@ApplicationScoped
public class OwnProfiles {

  private static final String HOLD =
      "select id as number from account where id = any(?::bigint[]) order by id for no key update";

  @Inject Database database;
  @Inject KnowledgeRepository knowledge;
  @Inject PositioningRunRepository runs;
  @Inject ProfileRepository profiles;

  /** What the person has shown by now. */
  public PupilProfile of(long accountId, Instant now) {
    return at(accountId, profiles.ineOf(accountId), now);
  }

  /**
   * The profile of a person at a date (profil à une date): what was shown or came in later is
   * ignored.
   *
   * @param ine of the pupil that the person is, if they are one
   */
  public PupilProfile at(long accountId, Optional<String> ine, Instant date) {
    PupilProfile own = knowledge.profilesAt(List.of(accountId), date).get(accountId);
    List<String> identifiers = new ArrayList<>(List.of(ProfileOwner.ofAccount(accountId)));
    ine.ifPresent(identifiers::add);
    return profiles.importsOf(identifiers, date).values().stream()
        .reduce(own, PupilProfile::bestWith);
  }

  /** What many persons have shown by now, in a few statements however many they are. */
  public Map<Long, PupilProfile> of(Collection<Long> accountIds, Instant now) {
    Map<Long, String> ines = profiles.inesOf(accountIds);
    Set<String> identifiers = new HashSet<>(ines.values());
    accountIds.forEach(account -> identifiers.add(ProfileOwner.ofAccount(account)));
    Map<String, PupilProfile> came = profiles.importsOf(identifiers, now);
    Map<Long, PupilProfile> shown = new HashMap<>();
    knowledge
        .profilesAt(accountIds, now)
        .forEach(
            (account, own) ->
                shown.put(
                    account,
                    Stream.of(ProfileOwner.ofAccount(account), ines.getOrDefault(account, ""))
                        .filter(came::containsKey)
                        .map(came::get)
                        .reduce(own, PupilProfile::bestWith)));
    return shown;
  }

  /**
   * Brings the profile used for certification up to date, if the person is known as a pupil and has
   * shown something as the holder of this account; returns what they have shown by now.
   */
  public PupilProfile refresh(long accountId, Instant now) {
    Optional<String> ine = profiles.ineOf(accountId);
    PupilProfile profile = at(accountId, ine, now);
    if (hasShown(accountId)) {
      ine.ifPresent(pupil -> profiles.replaceOwn(Map.of(pupil, profile), now));
    }
    return profile;
  }

  /** Whether the person has begun to position themselves, or a profile came in for the account. */
  public boolean hasShown(long accountId) {
    return runs.anyOf(accountId) || profiles.anyCameFor(ProfileOwner.ofAccount(accountId));
  }

  /**
   * Brings the profiles of many pupils up to date at once, whatever their number in a few
   * statements.
   *
   * @param accountIds of persons who have shown something as their holders; those who are no pupils
   *     are passed over
   */
  public void refreshAll(Collection<Long> accountIds, Instant now) {
    database.list(HOLD, row -> row.number("number"), accountIds);
    Map<Long, String> ines = profiles.inesOf(accountIds);
    Map<String, PupilProfile> byPupil = new LinkedHashMap<>();
    knowledge
        .profilesAt(ines.keySet(), now)
        .forEach((account, own) -> byPupil.merge(ines.get(account), own, PupilProfile::bestWith));
    Map<String, String> pupils = new LinkedHashMap<>();
    ines.forEach((account, ine) -> pupils.put(ProfileOwner.ofAccount(account), ine));
    profiles
        .importsOf(pupils.keySet(), now)
        .forEach((owner, came) -> byPupil.merge(pupils.get(owner), came, PupilProfile::bestWith));
    profiles
        .importsOf(byPupil.keySet(), now)
        .forEach((ine, came) -> byPupil.computeIfPresent(ine, (any, own) -> own.bestWith(came)));
    profiles.replaceOwn(byPupil, now);
  }
}
