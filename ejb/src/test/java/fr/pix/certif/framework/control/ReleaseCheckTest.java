package fr.pix.certif.framework.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.framework.control.ChallengeCheck.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ReleaseCheckTest {

  private static final Content NOTHING_KNOWN =
      new Content(List.of(), List.of(), List.of(), List.of(), List.of());

  private final List<Fields> competences = new ArrayList<>(List.of(competence("c", "5.2")));
  private final List<Fields> tubes = new ArrayList<>(List.of(tube("t", "c")));
  private final List<Fields> skills = new ArrayList<>(List.of(skill("s", "t")));
  private final List<Fields> challenges = new ArrayList<>(List.of(challenge("q", "s")));

  @Test
  void whatASoundReleaseHoldsBelongsToTheCompetenceOfItsTube() {
    var result = check();

    assertThat(result.problems()).isEmpty();
    assertThat(result.release().tubes()).extracting(Tube::competenceIndex).containsExactly(15);
    assertThat(result.release().skills()).extracting(Skill::competenceIndex).containsExactly(15);
    assertThat(result.release().operative())
        .extracting(Challenge::id, Challenge::competenceIndex)
        .containsExactly(tuple("q", 15));
  }

  @Test
  void onlyValidatedOrArchivedChallengesInFrenchAreAsked() {
    challenges.add(with(challenge("archivee", "s"), "status", "archivé"));
    challenges.add(with(challenge("proposee", "s"), "status", "proposé"));
    challenges.add(with(challenge("perimee", "s"), "status", "périmé"));
    challenges.add(with(challenge("anglaise", "s"), "locales", List.of("en")));

    var release = check().release();

    assertThat(release.operative()).extracting(Challenge::id).containsExactly("q", "archivee");
    assertThat(release.retired())
        .extracting(Challenge::id)
        .containsExactly("proposee", "perimee", "anglaise");
  }

  @Test
  void everyProblemIsReportedWithItsElementAndField() {
    competences.add(competence("c9", "9.9"));
    tubes.add(tube("t2", "perdue"));
    skills.add(with(skill("s2", "t"), "level", BigDecimal.valueOf(9)));
    skills.add(without(skill("s3", "t"), "pixValue"));
    challenges.add(challenge("q", "s"));
    challenges.add(challenge("q2", "perdu"));
    challenges.add(without(challenge("q3", "s"), "solution"));
    challenges.add(with(challenge("q4", "s"), "status", "parfait"));
    challenges.add(challenge("q 5", "s"));
    challenges.add(without(challenge("q6", "s"), "id"));

    assertThat(problems())
        .containsExactly(
            tuple("competence", "c9", "index", "unknown"),
            tuple("tube", "t2", "competenceId", "dangling"),
            tuple("skill", "s2", "level", "level"),
            tuple("skill", "s3", "pixValue", "number"),
            tuple("challenge", "q", "id", "duplicate"),
            tuple("challenge", "q2", "skillId", "dangling"),
            tuple("challenge", "q3", "solution", "missing"),
            tuple("challenge", "q4", "status", "unknown"),
            tuple("challenge", "q 5", "id", "identifier"),
            tuple("challenge", "n° 7", "id", "missing"));
  }

  @Test
  void aReleaseWithoutChallengeIsNone() {
    challenges.clear();

    assertThat(problems()).containsExactly(tuple("release", "", "challenges", "empty"));
  }

  @Test
  void whatTheTestCannotJudgeIsReported() {
    ChallengeCheck refusesAll = challenge -> Optional.of(new Flaw("solution", "option", "7"));

    var result = ReleaseCheck.check(draft(), NOTHING_KNOWN, refusesAll, path -> true);

    assertThat(result.problems())
        .containsExactly(new ReleaseProblem("challenge", "q", "solution", "option", "7"));
  }

  @Test
  void aPictureThatTheApplicationDoesNotHoldIsReportedAndMustBeTold() {
    challenges.set(0, with(challenge("q", "s"), "illustrationUrl", "media/5.2/absente.svg"));

    assertThat(problems())
        .containsExactly(
            tuple("challenge", "q", "illustrationUrl", "media"),
            tuple("challenge", "q", "illustrationAlt", "missing"));
  }

  @Test
  void whatAnotherSiteHoldsIsKeptReadableAndNotAsked() {
    challenges.add(with(challenge("image", "s"), "illustrationUrl", "https://exemple.fr/a.png"));
    challenges.add(
        with(challenge("fichier", "s"), "attachments", List.of("https://exemple.fr/a.ods")));
    challenges.add(with(challenge("simulateur", "s"), "embedUrl", "https://exemple.fr/a.html"));
    challenges.add(
        with(with(challenge("vieille", "s"), "status", "périmé"), "embedUrl", "https://b.fr/"));

    var result = check();

    assertThat(result.problems()).isEmpty();
    assertThat(result.release().operative()).extracting(Challenge::id).containsExactly("q");
    assertThat(result.release().retired())
        .extracting(Challenge::id)
        .containsExactly("image", "fichier", "simulateur", "vieille");
    assertThat(result.setAside()).isEqualTo(3);
  }

  @Test
  void anIdentifierStaysThatOfTheSameQuestion() {
    Content known = NOTHING_KNOWN.with(check().release(), NOTHING_KNOWN);
    challenges.set(0, with(challenge("q", "s"), "proposals", "- b\n- a"));

    var result = ReleaseCheck.check(draft(), known, ChallengeCheck.NONE, path -> false);

    assertThat(result.problems())
        .containsExactly(new ReleaseProblem("challenge", "q", "proposals", "changed", "- b\n- a"));
  }

  @Test
  void aKnownChallengeMayHaveItsInstructionAndSolutionCorrected() {
    Content known = NOTHING_KNOWN.with(check().release(), NOTHING_KNOWN);
    challenges.set(0, with(with(challenge("q", "s"), "instruction", "Mieux ?"), "solution", "2"));

    assertThat(ReleaseCheck.check(draft(), known, ChallengeCheck.NONE, path -> false).problems())
        .isEmpty();
  }

  @Test
  void otherFrameworksAreLeftOutWithWhatTheyHold() {
    competences.add(with(competence("autre", "10.1"), "origin", "Pix+ Droit"));
    tubes.add(tube("t-autre", "autre"));
    skills.add(skill("s-autre", "t-autre"));
    challenges.add(challenge("q-autre", "s-autre"));

    var result = check();

    assertThat(result.problems()).isEmpty();
    assertThat(result.release().operative()).extracting(Challenge::id).containsExactly("q");
  }

  private List<Tuple> problems() {
    return check().problems().stream()
        .map(p -> tuple(p.kind(), p.id(), p.field(), p.code()))
        .toList();
  }

  private ReleaseCheck.Result check() {
    return ReleaseCheck.check(draft(), NOTHING_KNOWN, ChallengeCheck.NONE, path -> false);
  }

  private ReleaseDraft draft() {
    return new ReleaseDraft(competences, tubes, skills, challenges);
  }

  private static Fields competence(String id, String code) {
    return new Fields(Map.of("id", id, "origin", "Pix", "index", code));
  }

  private static Fields tube(String id, String competence) {
    return new Fields(Map.of("id", id, "name", "@" + id, "competenceId", competence));
  }

  private static Fields skill(String id, String tube) {
    return new Fields(
        Map.of(
            "id",
            id,
            "name",
            "@" + id,
            "tubeId",
            tube,
            "level",
            BigDecimal.ONE,
            "pixValue",
            BigDecimal.TEN));
  }

  private static Fields challenge(String id, String skill) {
    return new Fields(
        Map.of(
            "id",
            id,
            "skillId",
            skill,
            "status",
            "validé",
            "type",
            "QCU",
            "locales",
            List.of("fr"),
            "instruction",
            "Que choisir ?",
            "proposals",
            "- a\n- b",
            "solution",
            "1"));
  }

  private static Fields with(Fields fields, String name, Object value) {
    Map<String, Object> values = new HashMap<>(fields.values());
    values.put(name, value);
    return new Fields(values);
  }

  private static Fields without(Fields fields, String name) {
    Map<String, Object> values = new HashMap<>(fields.values());
    values.remove(name);
    return new Fields(values);
  }
}
