package fr.pix.certif.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.summons.CallFixture.Called;
import fr.pix.certif.summons.boundary.ListConvocations;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.summons.boundary.SummonsRow;
import fr.pix.certif.summons.boundary.WriteConvocationAddresses;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Whom a centre cannot call, and what it is told. */
class SummonsRefusalsIT extends ContainerTest {

  @Inject SendConvocations sendConvocations;
  @Inject SendKit sendKit;
  @Inject WriteConvocationAddresses writeAddresses;
  @Inject ListConvocations listConvocations;
  @Inject EnrolmentFixture with;
  @Inject CallFixture calls;

  @Test
  void anAddressThatIsNoneIsRefusedWithTheNameOfTheCandidateAndNothingIsWritten() throws Exception {
    Called called = calls.aCalledSession();
    long other = calls.candidate(called.school(), called.session(), "Bel");

    assertThatThrownBy(
            () ->
                as(
                    called.school().adminId(),
                    () ->
                        writeAddresses.write(
                            called.session(),
                            Map.of(called.candidate(), "nouvelle@exemple.fr", other, "bel@"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.violations().get(0).args().get(0)).isEqualTo("Ada Bel"));
    assertThat(list(called)).extracting(SummonsRow::email).contains("famille@exemple.fr");
    refused("invalid-input", () -> kit(called.school(), called.session(), "m.duval"));
  }

  @Test
  void nobodyIsCalledToASessionThatHasBegunOrWithoutAnyAddress() throws Exception {
    School school = given.aSchool();
    long past = with.aSession(school, -2);
    long next = with.aSession(school, 2);
    calls.candidate(school, next, "Abel");

    refused("summons.session-over", () -> as(school.adminId(), () -> sendConvocations.send(past)));
    refused("summons.session-over", () -> kit(school, past, "m.duval@exemple.fr"));
    refused("summons.no-address", () -> as(school.adminId(), () -> sendConvocations.send(next)));
  }

  @Test
  void aSessionOfAnotherCentreIsAnsweredAsAMissingOne() throws Exception {
    Called called = calls.aCalledSession();
    School other = given.aSchool();

    refused(
        "session.not-found",
        () -> as(other.adminId(), () -> sendConvocations.send(called.session())));
    refused("session.not-found", () -> kit(other, called.session(), "m.duval@exemple.fr"));
    refused(
        "session.not-found",
        () -> as(other.adminId(), () -> writeAddresses.write(called.session(), Map.of())));
    assertThat(as(other.adminId(), () -> listConvocations.of(called.session()))).isEmpty();
    long foreign = with.aSession(other, 3);
    refused(
        "session.candidate-not-found",
        () ->
            as(
                other.adminId(),
                () -> writeAddresses.write(foreign, Map.of(called.candidate(), "a@exemple.fr"))));
  }

  @Test
  void aFinalizedSessionCallsNobody() throws Exception {
    Called called = calls.aCalledSession();
    with.finalized(called.session());

    refused("session.already-finalized", () -> send(called));
  }

  private int send(Called called) throws Exception {
    return as(called.school().adminId(), () -> sendConvocations.send(called.session()));
  }

  private boolean kit(School school, long session, String email) throws Exception {
    return as(school.adminId(), () -> sendKit.send(session, email));
  }

  private List<SummonsRow> list(Called called) throws Exception {
    return as(called.school().adminId(), () -> listConvocations.of(called.session()));
  }

  private static void refused(String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
