package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.center.boundary.ImportCenters;
import fr.pix.certif.center.boundary.ImportCenters.Outcome;
import fr.pix.certif.center.boundary.SaveStructure;
import fr.pix.certif.center.boundary.SearchStructures;
import fr.pix.certif.center.boundary.SearchStructures.Line;
import fr.pix.certif.center.boundary.SearchStructures.View;
import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.center.control.StructureDetails;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.boundary.KeepTeam;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import fr.pix.certif.team.entity.TeamRepository.Member;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Staff keep the centres and the organisations, one by one or by the national list. */
class ManageStructuresIT extends ContainerTest {

  private static final String HEADING =
      "type;identifiant_externe;nom;commune;departement;base_eleves;etiquettes;habilitations\n";
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject SaveStructure saveStructure;
  @Inject SearchStructures searchStructures;
  @Inject ImportCenters importCenters;
  @Inject KeepTeam keepTeam;
  @Inject SessionQueries sessions;

  @Test
  void aCentreKnowsItsAcademyAndItsTimeFromItsUai() throws Exception {
    String uai = aUai("974");

    View center = read(create(StructureKind.CENTER, school(uai, "Collège du Volcan")));

    assertThat(center.details().department()).isEqualTo("974");
    assertThat(center.academy()).isEqualTo("La Réunion");
    assertThat(zone(center)).isEqualTo("Indian/Reunion");
    assertThat(center.details().habilitations()).containsExactly(Habilitation.CLEA);
  }

  @Test
  void twoCentresOfATypeCannotHaveTheSameUai() throws Exception {
    String uai = aUai("084");
    create(StructureKind.CENTER, school(uai, "Collège A"));

    violated(
        "structure.external-id-taken",
        () -> create(StructureKind.CENTER, school(uai.toLowerCase(Locale.ROOT), "B")));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    StructureDetails wrong =
        new StructureDetails("SCO", "084", " ", null, "99", true, Set.of(), Set.of());

    assertThatThrownBy(() -> create(StructureKind.CENTER, wrong))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactlyInAnyOrder("externalId", "name", "department"));
  }

  @Test
  void aPageThatAColleagueHasOvertakenIsRefused() throws Exception {
    View seen = read(create(StructureKind.CENTER, school(aUai("084"), "Collège A")));
    staff(() -> saveStructure.edit(seen.structure(), seen.details(), seen.version()));

    refused(
        "structure.changed-meanwhile",
        () -> staff(() -> saveStructure.edit(seen.structure(), seen.details(), seen.version())));
  }

  @Test
  void anArchivedCentreIsClosedToItsMembersUntilItIsRestored() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());

    staff(() -> saveStructure.archive(center));
    refused("forbidden", () -> as(school.adminId(), () -> sessions.detail(1)));
    refused("structure.changed-meanwhile", () -> staff(() -> saveStructure.archive(center)));
    refused(
        "center.not-found", () -> staff(() -> keepTeam.add(center, "x@exemple.fr", Role.ADMIN)));
    staff(() -> saveStructure.restore(center));

    refused("session.not-found", () -> as(school.adminId(), () -> sessions.detail(1)));
  }

  @Test
  void aCentreIsFoundByUaiNameAndTownAccentsApart() throws Exception {
    String uai = aUai("084");
    create(
        StructureKind.CENTER,
        new StructureDetails(
            "SCO", uai, "Lycée Hélène Boucher", "Châteauneuf", "84", false, Set.of(), Set.of()));

    for (String words :
        List.of(
            uai,
            uai.toLowerCase(Locale.ROOT) + " helene",
            "BOUCHER chateauneuf " + uai.substring(0, 5))) {
      assertThat(found(words)).as(words).extracting(Line::externalId).contains(uai);
    }
    assertThat(found(uai + " moulin")).isEmpty();
    assertThat(found("%" + uai)).isEmpty();
  }

  @Test
  void staffAddWhoHasAnAccountAndInviteWhoHasNone() throws Exception {
    School school = given.aSchool();
    Structure organization = Structure.organization(school.organizationId());
    long account = given.anAccount();
    String email = "compte-inconnu-" + school.uai().toLowerCase(Locale.ROOT) + "@exemple.fr";

    boolean invitedKnown =
        staff((Callable<Boolean>) () -> keepTeam.add(organization, address(account), Role.ADMIN));
    boolean invitedUnknown =
        staff((Callable<Boolean>) () -> keepTeam.add(organization, email, Role.MEMBER));

    assertThat(invitedKnown).isFalse();
    assertThat(invitedUnknown).isTrue();
    KeepTeam.Team team = staff((Callable<KeepTeam.Team>) () -> keepTeam.of(organization));
    assertThat(team.members()).extracting(Member::accountId).contains(account);
    assertThat(team.invitations()).extracting(each -> each.email()).containsExactly(email);
    assertThat(
            staff((Callable<KeepTeam.Team>) () -> keepTeam.of(Structure.center(school.centerId())))
                .members())
        .extracting(Member::accountId)
        .contains(account);
    violated(
        "team.already-member",
        () -> staff(() -> keepTeam.add(organization, address(account), Role.ADMIN)));
  }

  @Test
  void aListIsImportedAsAWholeAndTheSameAgainChangesNothing() throws Exception {
    String college = aUai("620");
    String other = aUai("001");
    String file =
        HEADING
            + "SCO;%s;Collège de la Plage;Ajaccio;;oui;COLLEGE,REP;\n".formatted(college)
            + "PRO;GRETA-%s;Greta;Bourg;1;non;;CLEA,DROIT\n".formatted(other);

    assertThat(imported(file)).isEqualTo(new Outcome(2, 0, List.of()));
    assertThat(imported(file)).isEqualTo(new Outcome(0, 0, List.of()));
    assertThat(imported(file.replace("Ajaccio", "Porto"))).isEqualTo(new Outcome(0, 1, List.of()));

    View center = read(Structure.center(found(college).get(0).id()));
    assertThat(center.academy()).isEqualTo("Corse");
    assertThat(center.otherId()).isNotNull();
    assertThat(read(Structure.organization(center.otherId())).details().tags())
        .containsExactly("COLLEGE", "REP");
    assertThat(found("GRETA-" + other).get(0).department()).isEqualTo("01");
  }

  @Test
  void aListWithWrongLinesChangesNothingAndTellsEachOfThem() throws Exception {
    String good = aUai("084");

    Outcome outcome =
        imported(
            HEADING
                + "SCO;%s;Collège;Apt;84;oui;COLLEGE;\n".formatted(good)
                + "SCO;084;;Apt;999;peut-être;;MAGIE\n"
                + "SCO;%s;Collège;Apt;84;oui;COLLEGE;\n".formatted(good));

    assertThat(outcome.problems())
        .extracting(LineProblem::line, LineProblem::code)
        .contains(
            tuple(3, "uai-malformed"),
            tuple(3, "name-missing"),
            tuple(3, "department-unknown"),
            tuple(3, "yes-or-no"),
            tuple(3, "habilitation-unknown"),
            tuple(4, "center-twice"));
    assertThat(found(good)).isEmpty();
    assertThat(imported("nom;uai\n").problems())
        .extracting(LineProblem::code)
        .containsExactly("heading");
  }

  @Test
  void theNationalListIsImportedInLessThanTwoSeconds() throws Exception {
    StringBuilder file = new StringBuilder(HEADING);
    for (int i = 0; i < 12_000; i++) {
      file.append(
          "SCO;%07dZ;Collège n° %d;Commune %d;;oui;COLLEGE;\n"
              .formatted(9_000_000 + i, i, i % 900));
    }
    String list = file.toString();

    long start = System.nanoTime();
    Outcome first = imported(list);
    long firstMillis = (System.nanoTime() - start) / 1_000_000;
    start = System.nanoTime();
    Outcome again = imported(list);
    long againMillis = (System.nanoTime() - start) / 1_000_000;

    Logger.getLogger("bench")
        .info("12,000 centres: first " + firstMillis + " ms, again " + againMillis + " ms");
    assertThat(first).isEqualTo(new Outcome(12_000, 0, List.of()));
    assertThat(again).isEqualTo(new Outcome(0, 0, List.of()));
    assertThat(firstMillis).isLessThan(10_000);
  }

  @Test
  void aCentreNeedsStaffAndAnOrganisationItsOwnRole() throws Exception {
    School school = given.aSchool();
    long jury = given.aStaffMember("CERTIF");

    refused(
        "forbidden",
        () ->
            as(
                school.adminId(),
                () -> saveStructure.create(StructureKind.CENTER, school(aUai("084"), "A"))));
    refused(
        "forbidden",
        () ->
            as(
                jury,
                () -> saveStructure.create(StructureKind.ORGANIZATION, school(aUai("084"), "A"))));
    assertThat(as(jury, () -> saveStructure.create(StructureKind.CENTER, school(aUai("084"), "A"))))
        .isPositive();
    refused("center.not-found", () -> read(Structure.center(99_999_999)));
  }

  private static StructureDetails school(String uai, String name) {
    return new StructureDetails(
        "SCO", uai, name, null, null, false, Set.of(), Set.of(Habilitation.CLEA));
  }

  /** A UAI of this department that no other test has. */
  private static String aUai(String prefix) {
    return "%s%04dY".formatted(prefix, NEXT.getAndIncrement());
  }

  private Structure create(StructureKind kind, StructureDetails details) throws Exception {
    return new Structure(kind, staff((Callable<Long>) () -> saveStructure.create(kind, details)));
  }

  private View read(Structure structure) throws Exception {
    return staff((Callable<View>) () -> searchStructures.read(structure));
  }

  private List<Line> found(String words) throws Exception {
    return staff(
            (Callable<SearchStructures.Page>)
                () -> searchStructures.page(StructureKind.CENTER, words, null, false, 1))
        .lines();
  }

  private String zone(View center) {
    return given.count(
                "select count(*) as number from center where id = ? and time_zone = 'Indian/Reunion'",
                center.structure().id())
            == 1
        ? "Indian/Reunion"
        : "another";
  }

  private String address(long account) {
    return "compte"
        + given.count(
            "select substring(email from '[0-9]+')::bigint as number from account where id = ?",
            account)
        + "@exemple.fr";
  }

  private Outcome imported(String file) throws Exception {
    return staff(
        (Callable<Outcome>)
            () ->
                importCenters.importFile(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
  }

  private void staff(Runnable work) throws Exception {
    staff(Executors.callable(work));
  }

  private <T> T staff(Callable<T> work) throws Exception {
    return as(given.aStaffMember("SUPER_ADMIN"), work);
  }

  private static void violated(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.violations()).extracting(Violation::code).contains(code));
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
