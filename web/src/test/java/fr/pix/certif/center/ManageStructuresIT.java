package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.center.boundary.SaveStructure;
import fr.pix.certif.center.boundary.SearchStructures;
import fr.pix.certif.center.boundary.SearchStructures.Line;
import fr.pix.certif.center.boundary.SearchStructures.View;
import fr.pix.certif.center.control.Habilitation;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Staff keep the centres and the organisations, one by one. */
class ManageStructuresIT extends ContainerTest {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject SaveStructure saveStructure;
  @Inject SearchStructures searchStructures;
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
