package fr.pix.certif.positioning;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Profiles as the national platform sends them. */
@ApplicationScoped
public class ProfilePushFixture {

  public static final String PATH = "/api/profiles";
  public static final String YESTERDAY = "2026-03-25T10:00:00Z";

  @Inject MachineFixture machine;
  @Inject ContentCatalog catalog;
  @Inject Database database;
  @Inject Clock clock;

  /** A machine of this scope sends this. */
  public Answer push(String json) {
    return machine.postWithToken(PATH, machine.aToken("profiles"), json);
  }

  /** How many were added, replaced, unchanged. */
  public static List<Integer> counts(Answer answer) {
    JsonObject kept = answer.object();
    return List.of(kept.getInt("added"), kept.getInt("replaced"), kept.getInt("unchanged"));
  }

  /** A token that was good for the moment of its issue alone. */
  public String aTokenThatIsOver() {
    String token = machine.aToken("profiles");
    database.update(
        "update machine_token set expires_at = ? where token_hash = ?",
        clock.instant(),
        Digest.of(token));
    return token;
  }

  public static String array(String... elements) {
    return "[" + String.join(",", elements) + "]";
  }

  /** One profile of five competences for each pupil. */
  public String profiles(List<String> ines) {
    return ines.stream()
        .map(ine -> profile(ine, YESTERDAY, 5))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** So many competences of level 2. */
  public String profile(String ine, String date, int competences) {
    return profileOf("\"ine\":\"%s\"".formatted(ine), date, competences);
  }

  /** The same for whoever these fields name. */
  public String profileOf(String owner, String date, int competences) {
    return IntStream.range(0, competences)
        .mapToObj(CompetenceCode::of)
        .map(
            code ->
                "{\"competence\":\"%s\",\"pix\":17.5,\"validatedSkills\":[\"%s\"]}"
                    .formatted(code, aSkill(code)))
        .collect(
            Collectors.joining(
                ",", "{%s,\"date\":\"%s\",\"competences\":[".formatted(owner, date), "]}"));
  }

  public String aSkill(String competence) {
    int place = CompetenceCode.placeOf(competence).orElseThrow();
    return catalog.content().skillsOf(place).get(0).id();
  }

  public static String anIne() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 11).toUpperCase(Locale.ROOT);
  }

  public String ineOf(long learnerId) {
    return database
        .first("select ine from learner where id = ?", row -> row.text("ine"), learnerId)
        .orElseThrow();
  }

  public long profilesOf(String ine) {
    return database.number("select count(*) as number from profile where ine = ?", ine);
  }

  /** The competences of all the profiles of a pupil of this origin. */
  public long competences(String ine, String origin) {
    return database.number(
        """
        select count(*) as number from profile p join profile_competence c on c.profile_id = p.id
         where p.ine = ? and p.origin = ?""",
        ine,
        origin);
  }
}
