package fr.pix.certif.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.boundary.AcceptInvitation;
import fr.pix.certif.team.boundary.InviteMembers;
import fr.pix.certif.team.boundary.ManageMembers;
import fr.pix.certif.team.boundary.ReadTeam;
import fr.pix.certif.team.boundary.ReadTeam.Team;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.entity.InvitationRepository.Pending;
import fr.pix.certif.team.entity.TeamRepository.Member;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TeamIT extends ContainerTest {

  @Inject ReadTeam readTeam;
  @Inject InviteMembers inviteMembers;
  @Inject ManageMembers manageMembers;
  @Inject AcceptInvitation acceptInvitation;
  @Inject SessionQueries sessions;
  @Inject TeamFixture letters;

  @Test
  void severalAddressesAreInvitedAtOnceAndEachWaitsOnce() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    String a = letters.anAddress();
    String b = letters.anAddress();

    invite(school, center, a + ", " + b + "; " + a.toUpperCase(Locale.ROOT), Role.MEMBER);
    invite(school, center, a, Role.ADMIN);

    assertThat(team(school, center).invitations())
        .extracting(Pending::email, Pending::role)
        .containsExactlyInAnyOrder(tuple(a, Role.ADMIN), tuple(b, Role.MEMBER));
  }

  @Test
  void theLetterLetsItsReaderJoinOnceWithAnyAccount() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    invite(school, center, letters.anAddress(), Role.MEMBER);
    String code = letters.codeOf(center);
    long newcomer = given.anAccount();

    assertThat(asNobody(() -> acceptInvitation.read(code)).role()).isEqualTo(Role.MEMBER);
    as(newcomer, () -> acceptInvitation.accept(code));

    assertThat(code).hasSize(22);
    assertThat(team(school, center).members())
        .extracting(Member::accountId, Member::role)
        .contains(tuple(newcomer, Role.MEMBER));
    assertThat(team(school, center).invitations()).isEmpty();
    refusedWith(
        "team.invitation-over", () -> as(given.anAccount(), () -> acceptInvitation.accept(code)));
    refusedWith("sign-in-needed", () -> asNobody(() -> acceptInvitation.accept(code)));
  }

  @Test
  void aCancelledAnExpiredAndAnInventedCodeOpenNothing() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    invite(school, center, letters.anAddress(), Role.MEMBER);
    String code = letters.codeOf(center);
    long invitation = team(school, center).invitations().get(0).id();
    long newcomer = given.anAccount();

    refusedWith(
        "team.invitation-just-sent",
        () -> act(school, () -> inviteMembers.resend(center, invitation)));
    letters.expire(invitation);
    refusedWith("team.invitation-over", () -> as(newcomer, () -> acceptInvitation.accept(code)));
    assertThat(team(school, center).invitations().get(0).expired()).isTrue();
    act(school, () -> inviteMembers.resend(center, invitation));
    assertThat(team(school, center).invitations().get(0).expired()).isFalse();
    act(school, () -> inviteMembers.cancel(center, invitation));
    refusedWith("team.invitation-over", () -> as(newcomer, () -> acceptInvitation.accept(code)));
    refusedWith("team.invitation-unknown", () -> as(newcomer, () -> acceptInvitation.accept("x")));
    refusedWith("team.invitation-unknown", () -> as(newcomer, () -> acceptInvitation.accept(null)));
    refusedWith(
        "team.invitation-answered",
        () -> act(school, () -> inviteMembers.resend(center, invitation)));
    refusedWith(
        "team.invitation-answered",
        () -> act(school, () -> inviteMembers.cancel(center, invitation)));
  }

  @Test
  void everyWrongAddressIsToldAndNobodyIsInvited() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    String own = letters.addressOf(school.adminId());

    assertThatThrownBy(
            () -> invite(school, center, own + ", bonjour, " + letters.anAddress(), Role.MEMBER))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .containsExactlyInAnyOrder("team.email-malformed", "team.already-member"));
    assertThat(team(school, center).invitations()).isEmpty();
  }

  @Test
  void theAdministratorOfASchoolAdministersItsCentre() throws Exception {
    School school = given.aSchool();
    Structure organization = Structure.organization(school.organizationId());
    long admin = joined(school, organization, Role.ADMIN);
    long member = joined(school, organization, Role.MEMBER);
    Structure center = Structure.center(school.centerId());

    assertThat(team(school, center).members())
        .extracting(Member::accountId, Member::role)
        .containsExactlyInAnyOrder(tuple(school.adminId(), Role.ADMIN), tuple(admin, Role.ADMIN));

    act(school, () -> manageMembers.changeRole(organization, member, Role.ADMIN));
    assertThat(team(school, center).members()).extracting(Member::accountId).contains(member);
    act(school, () -> manageMembers.changeRole(organization, member, Role.MEMBER));
    assertThat(team(school, center).members()).extracting(Member::accountId).contains(member);
  }

  @Test
  void aTeamKeepsAnAdministrator() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    long member = joined(school, center, Role.MEMBER);

    refusedWith("team.last-administrator", () -> act(school, () -> manageMembers.leave(center)));
    refusedWith(
        "team.last-administrator",
        () -> act(school, () -> manageMembers.changeRole(center, school.adminId(), Role.MEMBER)));
    refusedWith(
        "team.last-administrator",
        () -> act(school, () -> manageMembers.remove(center, school.adminId())));

    act(school, () -> manageMembers.changeRole(center, member, Role.ADMIN));
    act(school, () -> manageMembers.leave(center));
    assertThat(as(member, () -> readTeam.of(center)).members())
        .extracting(Member::accountId)
        .containsExactly(member);
  }

  @Test
  void ofTwoAdministratorsWhoRemoveEachOtherOneStays() throws Exception {
    for (int i = 0; i < 5; i++) {
      School school = given.aSchool();
      Structure center = Structure.center(school.centerId());
      long other = joined(school, center, Role.ADMIN);
      ExecutorService both = Executors.newFixedThreadPool(2);
      List<Future<Object>> done =
          both.invokeAll(
              List.of(
                  () -> attempt(school.adminId(), () -> manageMembers.remove(center, other)),
                  () -> attempt(other, () -> manageMembers.remove(center, school.adminId()))));
      both.shutdown();
      for (Future<Object> each : done) {
        each.get();
      }
      assertThat(
              given.count(
                  "select count(*) as number from center_membership where center_id = ? and disabled_at is null",
                  school.centerId()))
          .isOne();
    }
  }

  @Test
  void aRightWithdrawnIsGoneAtTheNextRequest() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    long member = joined(school, center, Role.MEMBER);
    assertThatThrownBy(() -> as(member, () -> sessions.detail(1)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));

    act(school, () -> manageMembers.remove(center, member));

    refusedWith("forbidden", () -> as(member, () -> sessions.detail(1)));
    refusedWith("forbidden", () -> as(member, () -> readTeam.of(center)));
    refusedWith(
        "team.member-not-found", () -> act(school, () -> manageMembers.remove(center, member)));
  }

  @Test
  void oneMemberIsTheReferent() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    long member = joined(school, center, Role.MEMBER);

    act(school, () -> manageMembers.designate(school.centerId(), school.adminId()));
    act(school, () -> manageMembers.designate(school.centerId(), member));

    assertThat(team(school, center).members())
        .filteredOn(Member::referent)
        .extracting(Member::accountId)
        .containsExactly(member);
  }

  @Test
  void aMemberReadsTheTeamAndManagesNothing() throws Exception {
    School school = given.aSchool();
    Structure center = Structure.center(school.centerId());
    long member = joined(school, center, Role.MEMBER);
    invite(school, center, letters.anAddress(), Role.MEMBER);

    Team seen = as(member, () -> readTeam.of(center));
    assertThat(seen.administered()).isFalse();
    assertThat(seen.invitations()).isEmpty();
    refusedWith(
        "forbidden", () -> as(member, () -> inviteMembers.invite(center, "a@x.fr", Role.MEMBER)));
    refusedWith("forbidden", () -> attempted(member, () -> manageMembers.remove(center, member)));
  }

  @Test
  void theTeamOfAnotherCentreLooksMissing() throws Exception {
    School school = given.aSchool();
    Structure others = Structure.center(given.aSchool().centerId());
    Structure missing = Structure.center(9_999_999);

    for (Structure foreign : List.of(others, missing)) {
      refusedWith("center.not-found", () -> team(school, foreign));
      refusedWith("center.not-found", () -> invite(school, foreign, "a@x.fr", Role.ADMIN));
      refusedWith("center.not-found", () -> act(school, () -> inviteMembers.cancel(foreign, 1)));
      refusedWith("center.not-found", () -> act(school, () -> manageMembers.leave(foreign)));
      refusedWith(
          "center.not-found",
          () -> act(school, () -> manageMembers.designate(foreign.id(), school.adminId())));
    }
  }

  /** Somebody who has joined by a letter. */
  private long joined(School school, Structure structure, Role role) throws Exception {
    invite(school, structure, letters.anAddress(), role);
    String code = letters.codeOf(structure);
    long account = given.anAccount();
    as(account, () -> acceptInvitation.accept(code));
    return account;
  }

  private void invite(School school, Structure structure, String emails, Role role)
      throws Exception {
    as(school.adminId(), () -> inviteMembers.invite(structure, emails, role));
  }

  private Team team(School school, Structure structure) throws Exception {
    return as(school.adminId(), () -> readTeam.of(structure));
  }

  private static void act(School school, Runnable work) throws Exception {
    attempted(school.adminId(), work);
  }

  private static Object attempted(long account, Runnable work) throws Exception {
    return as(account, Executors.callable(work));
  }

  private static Object attempt(long account, Runnable work) throws Exception {
    try {
      return attempted(account, work);
    } catch (Refusal refused) {
      return refused.code();
    }
  }

  private static void refusedWith(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
