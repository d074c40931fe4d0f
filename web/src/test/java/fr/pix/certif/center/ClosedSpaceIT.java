package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.center.boundary.CenterChoice;
import fr.pix.certif.center.boundary.MyCenters;
import fr.pix.certif.center.control.WindowAdvice.Verdict;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.ClosedSpace;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A space that is not open yet is closed in every use case of the centre, not in the pages alone.
 */
class ClosedSpaceIT extends ContainerTest {

  @Inject MyCenters myCenters;
  @Inject CreateSession createSession;
  @Inject SessionQueries sessions;
  @Inject CalendarRepository calendar;
  @Inject CalendarFixture dates;
  @Inject EnrolmentFixture with;
  @Inject MachineFixture machine;
  @Inject Database database;
  @Inject BeanManager beans;
  @Inject Clock clock;

  @Test
  void everyUseCaseOfAClosedCentreIsRefusedWithTheDayOfOpening() throws Exception {
    School school = dates.aClosedSchool();
    Map<String, String> outcomes = new TreeMap<>();
    for (Bean<?> bean : useCases()) {
      Object useCase =
          beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
      for (Method method : ofCentre(bean.getBeanClass()).toList()) {
        String name = bean.getBeanClass().getSimpleName() + "." + method.getName();
        outcomes.put(name, as(school.adminId(), () -> outcome(useCase, method)));
      }
    }

    assertThat(outcomes).hasSizeGreaterThan(15).containsKey("CreateSession.create");
    assertThat(outcomes.values()).containsOnly("center.closed");
  }

  @Test
  void theRefusalTellsTheDay() {
    School school = given.aSchool();
    dates.opensOn(school, LocalDate.of(2999, 2, 3));

    assertThatThrownBy(() -> as(school.adminId(), () -> sessions.detail(1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("03/02/2999"));
  }

  @Test
  void aSpaceOpensOnItsDayAndADateThatStaffWithdrawsCountsAtOnce() throws Exception {
    School school = dates.aClosedSchool();
    assertThat(refusal(school, school.centerId())).isEqualTo("center.closed");

    database.update(
        "update opening_rule set withdrawn_at = ?, withdrawn_by = created_by where uai = ?",
        clock.instant(),
        school.uai());
    dates.opensOn(school, dates.inDays(-1));

    long id = as(school.adminId(), () -> createSession.create(school.centerId(), with.details(3)));
    assertThat(id).isPositive();
  }

  @Test
  void whoAlsoWorksInAnOpenCentreReachesThatOneAlone() throws Exception {
    School open = given.aSchool();
    School closed = dates.aClosedSchool();
    long held = with.aSession(closed, 3);
    database.update(
        "insert into center_membership values (?, ?, 'MEMBER', ?)",
        closed.centerId(),
        open.adminId(),
        clock.instant());

    assertThat(refusal(open, closed.centerId())).isEqualTo("center.not-found");
    assertThat(catchThrowable(() -> as(open.adminId(), () -> sessions.detail(held))))
        .isInstanceOfSatisfying(
            ClosedSpace.class, r -> assertThat(r.centerId()).isEqualTo(closed.centerId()));
    as(open.adminId(), () -> createSession.create(open.centerId(), with.details(3)));
    List<CenterChoice> choices = as(open.adminId(), () -> myCenters.list());
    assertThat(choices).extracting(CenterChoice::closed).containsExactly(false, true);
  }

  @Test
  void theWindowsOfASchoolAreKnownToItsCentre() {
    School school = given.aSchool();
    School other = given.aSchool();
    dates.window(school, dates.inDays(3), dates.inDays(5), true);

    assertThat(calendar.windowsOf(school.centerId()).adviceOn(dates.inDays(4)).verdict())
        .isEqualTo(Verdict.WITHIN);
    assertThat(calendar.windowsOf(school.centerId()).adviceOn(dates.inDays(6)).verdict())
        .isEqualTo(Verdict.REFUSED);
    assertThat(calendar.windowsOf(other.centerId()).adviceOn(dates.inDays(6)).verdict())
        .isEqualTo(Verdict.WITHIN);
  }

  @Test
  void theAddressOfAnythingOfAClosedCentreLeadsToTheDayOfOpening() throws Exception {
    School open = given.aSchool();
    School closed = dates.aClosedSchool();
    long held = with.aSession(closed, 3);
    long candidate = aCandidate(closed, held);
    database.update(
        "insert into center_membership values (?, ?, 'MEMBER', ?)",
        closed.centerId(),
        open.adminId(),
        clock.instant());
    HttpClient both = machine.aBrowserOf(machine.emailOf(open.adminId()));
    HttpClient stranger = machine.aBrowserOf(machine.emailOf(given.aSchool().adminId()));

    for (String page :
        List.of(
            "session",
            "candidats",
            "candidat",
            "convocations",
            "inscrire",
            "modifier-session",
            "finaliser",
            "rattrapage")) {
      String address = "/certif/" + page + "?id=" + held + "&candidat=" + candidate;
      HttpResponse<String> answer = machine.get(both, address);
      assertThat(answer.headers().firstValue("Location"))
          .as(page)
          .hasValueSatisfying(
              to -> assertThat(to).endsWith("/certif/espace-ferme?centre=" + closed.centerId()));
      assertThat(machine.get(stranger, address).statusCode()).as(page).isEqualTo(404);
    }
    assertThat(machine.get(both, "/certif/espace-ferme?centre=" + closed.centerId()).body())
        .contains("Ouverture de votre espace Pix Certif le");
  }

  private long aCandidate(School school, long session) {
    return given.id(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, created_at)
        values (?, 'Nom', 'Prénom', ?, ?, ?) returning id""",
        session,
        EnrolmentFixture.BIRTH,
        school.uai(),
        clock.instant());
  }

  private String refusal(School school, long centerId) {
    Throwable refused =
        catchThrowable(
            () -> as(school.adminId(), () -> createSession.create(centerId, with.details(3))));
    return refused instanceof Refusal refusal ? refusal.code() : String.valueOf(refused);
  }

  private List<Bean<?>> useCases() {
    Set<Bean<?>> all = beans.getBeans(Object.class, Any.Literal.INSTANCE);
    return all.stream()
        .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
        .<Bean<?>>map(bean -> bean)
        .toList();
  }

  private static Stream<Method> ofCentre(Class<?> useCase) {
    return Arrays.stream(useCase.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> List.of(asked(method)).equals(List.of(Permission.CENTER_MEMBER)));
  }

  private static Permission[] asked(Method method) {
    Permitted permitted = method.getAnnotation(Permitted.class);
    permitted =
        permitted == null ? method.getDeclaringClass().getAnnotation(Permitted.class) : permitted;
    return permitted == null ? new Permission[0] : permitted.value();
  }

  /** The door stands before anything is read: what is given does not matter. */
  private static String outcome(Object useCase, Method method) throws IllegalAccessException {
    Object[] anything =
        Arrays.stream(method.getParameterTypes()).map(ClosedSpaceIT::anything).toArray();
    try {
      method.invoke(useCase, anything);
      return "done";
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof Refusal refusal ? refusal.code() : e.getCause().toString();
    }
  }

  private static Object anything(Class<?> type) {
    if (type == long.class) {
      return 1L;
    } else if (type == int.class) {
      return 1;
    } else if (type == boolean.class) {
      return false;
    }
    return null;
  }
}
