package fr.pix.certif.positioning;

import static fr.pix.certif.positioning.ProfilePushFixture.PATH;
import static fr.pix.certif.positioning.ProfilePushFixture.YESTERDAY;
import static fr.pix.certif.positioning.ProfilePushFixture.anIne;
import static fr.pix.certif.positioning.ProfilePushFixture.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.positioning.boundary.ImportProfiles;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong in profiles is told by its place, whoever brings them, and nothing is kept. */
class PushProfilesRefusalsIT extends ContainerTest {

  @Inject ProfilePushFixture sending;
  @Inject MachineFixture machine;
  @Inject ImportProfiles importProfiles;
  @Inject Database database;

  @Test
  void everythingWrongIsToldByItsPlaceAndNothingIsKept() {
    String right = anIne();
    String skill = sending.aSkill("1.1");

    Answer answer =
        sending.push(
            array(
                sending.profile(right, YESTERDAY, 5),
                "12",
                "{\"ine\":\"court\",\"date\":\"hier\",\"competences\":{}}",
                "{\"date\":\"2999-01-01T00:00:00Z\",\"ine\":\"%s\",\"competences\":[{\"competence\":\"9.9\",\"pix\":65,\"validatedSkills\":[\"inconnu\",7,\"skilledu-donneeseleves-4\"]},{\"competence\":\"1.2\",\"pix\":\"8\",\"validatedSkills\":[\"%s\"]},{\"competence\":\"1.2\",\"pix\":1e9999999,\"validatedSkills\":[]},3]}"
                    .formatted(anIne(), skill),
                sending.profile(right, YESTERDAY, 5)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(violations(answer))
        .containsExactly(
            "[1] profile.object",
            "[2].ine profile.ine",
            "[2].date profile.date",
            "[2].competences profile.array",
            "[3].date profile.future",
            "[3].competences[0].competence profile.competence",
            "[3].competences[0].pix profile.pix",
            "[3].competences[0].validatedSkills[0] profile.skill",
            "[3].competences[0].validatedSkills[1] profile.text",
            "[3].competences[0].validatedSkills[2] profile.skill",
            "[3].competences[1].pix profile.number",
            "[3].competences[1].validatedSkills[0] profile.skill-elsewhere",
            "[3].competences[2].competence profile.competence-twice",
            "[3].competences[2].pix profile.pix",
            "[3].competences[3] profile.object",
            "[4] profile.sent-twice");
    assertThat(answer.object().getJsonArray("violations").getJsonObject(0).getString("message"))
        .startsWith("[1]");
    assertThat(sending.profilesOf(right)).isZero();
  }

  @Test
  void whatIsNoArrayOrTooLongIsRefused() {
    assertThat(sending.push("{}").status()).isEqualTo(400);
    assertThat(sending.push("[{\"ine\":").status()).isEqualTo(400);
    assertThat(sending.push("").status()).isEqualTo(400);
    assertThat(sending.push("[] []").status()).isEqualTo(400);
    assertThat(sending.push("[".repeat(100_000)).status()).isEqualTo(400);
    assertThat(sending.push("[" + "1,".repeat(5_000) + "1]").object().getString("code"))
        .isEqualTo("request.too-many-cases");
    assertThat(sending.push("[\"" + "a".repeat(17 << 20) + "\"]").status()).isEqualTo(413);
  }

  @Test
  void aDateThatCannotBeIsRefused() {
    for (String date : List.of("-0001-01-01T00:00:00Z", "2015-12-31T23:59:59Z")) {
      Answer answer = sending.push(array(sending.profile(anIne(), date, 1)));

      assertThat(violations(answer)).containsExactly("[0].date profile.too-old");
    }
  }

  @Test
  void anotherScopeIsRefused() {
    String ine = anIne();
    String sent = array(sending.profile(ine, YESTERDAY, 5));

    Answer answer = machine.postWithToken(PATH, machine.aToken("content"), sent);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(sending.profilesOf(ine)).isZero();
  }

  @Test
  void withoutATokenOrWithOneThatIsOverNothingIsTaken() {
    String sent = array(sending.profile(anIne(), YESTERDAY, 5));
    String over = sending.aTokenThatIsOver();

    assertThat(machine.post(PATH, "application/json", sent).status()).isIn(401, 403);
    Answer answer = machine.postWithToken(PATH, over, sent);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.object().getString("code")).isEqualTo("account.token-over");
  }

  @Test
  void aMemberOfStaffSendsAFileInstead() {
    HttpClient browser = machine.aBrowserOf(anAgent());

    assertThat(machine.postInBrowser(browser, PATH, "[]", "Sec-Fetch-Site", "same-origin").status())
        .isEqualTo(403);
  }

  @Test
  void aFileIsCheckedByTheSameRules() throws Exception {
    long staff = given.aStaffMember("SUPPORT");
    String ine = anIne();
    String wrong =
        """
        INE;Compétence;Pix;Acquis validés
        %s;1.1;18,5;%s
        %s;1.2;65;%s
        %s;1.1;8;inconnu
        """
            .formatted(ine, sending.aSkill("1.1"), ine, sending.aSkill("1.1"), ine);

    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> as(staff, () -> importProfiles.importFile(bytes(wrong))));

    assertThat(refusal.violations())
        .extracting(violation -> violation.field() + " " + violation.code())
        .containsExactly(
            "line-3 profile.pix",
            "line-3 profile.skill-elsewhere",
            "line-4 profile.skill",
            "line-4 profile.twice");
    assertThat(sending.profilesOf(ine)).isZero();
    String right = wrong.lines().limit(2).collect(Collectors.joining("\n"));
    assertThat(as(staff, () -> importProfiles.importFile(bytes(right))).pupils()).isEqualTo(1);
    assertThat(sending.profilesOf(ine)).isEqualTo(1);
  }

  @Test
  void aFileOfStudentsNamesThemByNumberAndUniversity() throws Exception {
    long staff = given.aStaffMember("SUPPORT");
    School university = given.aSchool();
    database.update(
        "update organization set type = 'SUP' where id = ?", university.organizationId());
    String right =
        "Université;Numéro étudiant;Compétence;Pix;Acquis validés\n%s;u24-7;1.1;18,5;\n%s;U24-7;1.2;8;"
            .formatted(university.uai().toLowerCase(Locale.ROOT), university.uai());

    assertThat(as(staff, () -> importProfiles.importFile(bytes(right))).pupils()).isEqualTo(1);
    String kept = StudentIdentifier.of(university.organizationId(), "U24-7");
    assertThat(sending.profilesOf(kept)).isEqualTo(1);
    assertThat(sending.competences(kept, "IMPORT")).isEqualTo(2);

    String wrong = right + "\nINCONNUE;U1;1.1;8;\n" + university.uai() + ";n° 3;1.1;8;\nU;U1;1.1";
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> as(staff, () -> importProfiles.importFile(bytes(wrong))));
    assertThat(refusal.violations())
        .extracting(violation -> violation.field() + " " + violation.code())
        .containsExactlyInAnyOrder(
            "line-4 profile.unknown-university",
            "line-5 profile.student-number",
            "line-6 profile.columns");
    assertThat(refusal.violations())
        .allSatisfy(each -> assertThat(each.args().get(0).toString()).startsWith("Ligne "));
    assertThat(sending.profilesOf(kept)).as("nothing of the wrong file").isEqualTo(1);
  }

  @Test
  void aFileOfAnotherHeadingIsRefusedAndToldBoth() {
    long staff = given.aStaffMember("SUPPORT");

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> as(staff, () -> importProfiles.importFile(bytes("Numéro;Compétence\n"))));

    assertThat(refusal.code()).isEqualTo("file.header");
    assertThat(refusal.args()).hasSize(2);
  }

  private String anAgent() {
    return database
        .first(
            "update account set password_hash = ? where id = ? returning email",
            row -> row.text("email"),
            PasswordHash.of(MachineFixture.PASSWORD).text(),
            given.aStaffMember("SUPER_ADMIN"))
        .orElseThrow();
  }

  private static List<String> violations(Answer answer) {
    return answer.object().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("field") + " " + violation.getString("code"))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
