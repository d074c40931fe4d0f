package fr.pix.certif.planning.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.planning.control.Plan.Obstacle;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
  private static final Set<DayOfWeek> SCHOOL_WEEK =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final BigDecimal THIRD = new BigDecimal("0.33");
  private static final PlanRoom INFO_1 = new PlanRoom("Site", "Info 1", 24);
  private static final PlanRoom INFO_2 = new PlanRoom("Site", "Info 2", 18);

  @Test
  void classesFollowEachOtherInTheFirstRoomsThatAreFree() {
    List<PlanPupil> pupils = pupils(0, "3A", 20);
    pupils.addAll(pupils(100, "3B", 10));

    Plan plan = plan(pupils, List.of(INFO_1, INFO_2), 1, "Mme Ali", "M. Roux");

    assertThat(plan.sessions()).hasSize(2);
    assertThat(plan.sessions().get(0).room()).isEqualTo(INFO_1);
    assertThat(plan.sessions().get(0).divisions()).containsExactly("3A");
    assertThat(plan.placed()).isEqualTo(30);
    assertThat(plan.obstacle()).isNull();
  }

  @Test
  void aRoomOfTwentyFourNeedsTwoInvigilatorsToBeFull() {
    Plan alone = plan(pupils(0, "3A", 24), List.of(INFO_1), 1, "Mme Ali");
    Plan two = plan(pupils(0, "3A", 24), List.of(INFO_1), 1, "Mme Ali", "M. Roux");

    assertThat(alone.sessions()).hasSize(2);
    assertThat(alone.sessions().get(0).pupils()).hasSize(20);
    assertThat(two.sessions()).hasSize(1);
    assertThat(two.sessions().get(0).examiners()).containsExactly("Mme Ali", "M. Roux");
  }

  @Test
  void pupilsWithExtraTimeAreTogetherWhereTheyDelayNobody() {
    List<PlanPupil> pupils = pupils(0, "3A", 18);
    pupils.add(new PlanPupil(50, "3A", THIRD, true));
    pupils.add(new PlanPupil(51, "3B", new BigDecimal("0.50"), true));

    Plan plan = plan(pupils, List.of(INFO_1, INFO_2), 1, "Mme Ali", "M. Roux");

    PlanSession together =
        plan.sessions().stream().filter(PlanSession::extraTime).findFirst().orElseThrow();
    assertThat(together.pupils()).extracting(PlanPupil::id).containsExactlyInAnyOrder(50L, 51L);
    assertThat(together.room()).as("the smallest that holds them").isEqualTo(INFO_2);
    assertThat(together.start().toLocalTime()).as("the next one stays free").isEqualTo("10:30");
    assertThat(together.lasts()).isEqualTo(Duration.ofMinutes(173));
  }

  @Test
  void whoCannotBeCertifiedYetIsListedApart() {
    List<PlanPupil> pupils = pupils(0, "3A", 3);
    pupils.add(new PlanPupil(9, "3A", null, false));

    Plan plan = plan(pupils, List.of(INFO_1), 1, "Mme Ali");

    assertThat(plan.placed()).isEqualTo(3);
    assertThat(plan.notReady()).extracting(PlanPupil::id).containsExactly(9L);
  }

  @Test
  void aRoomAndAnInvigilatorTakenBySessionsThatStandAreNotTakenAgain() {
    Neighbour standing =
        new Neighbour(
            95001, "site", "info 1", MONDAY.atTime(8, 0), SessionStage.SLOT, List.of("mme ali"));
    PlanRequest request =
        new PlanRequest(
            pupils(0, "3A", 5),
            List.of(INFO_1),
            List.of(MONDAY.atTime(8, 30), MONDAY.atTime(10, 0)),
            List.of("Mme Ali"),
            List.of(standing));

    assertThat(Planner.propose(request).sessions())
        .extracting(PlanSession::start)
        .containsExactly(MONDAY.atTime(10, 0));
  }

  @Test
  void whatDoesNotFitIsToldWithItsObstacle() {
    List<PlanPupil> many = pupils(0, "3A", 200);

    assertThat(plan(many, List.of(INFO_1), 1, "A", "B").obstacle()).isEqualTo(Obstacle.ROOMS_TAKEN);
    assertThat(plan(many, List.of(INFO_1, INFO_2), 1, "A").obstacle())
        .isEqualTo(Obstacle.EXAMINERS_TAKEN);
    assertThat(plan(many, List.of(), 1, "A").obstacle()).isEqualTo(Obstacle.NO_ROOM);
    assertThat(plan(many, List.of(INFO_1), 0, "A").obstacle()).isEqualTo(Obstacle.NO_MOMENT);
    Plan tight = plan(many, List.of(INFO_1), 1, "A", "B");
    assertThat(tight.placed() + tight.unplaced().size()).isEqualTo(200);
  }

  @Test
  void closedDaysAndDaysLeftOutHoldNoSession() {
    List<LocalDateTime> starts =
        PlanDays.starts(
            LocalDate.of(2026, 5, 11),
            LocalDate.of(2026, 5, 17),
            SCHOOL_WEEK,
            List.of(LocalTime.of(9, 30)),
            List.of(LocalDate.of(2026, 5, 15)));

    assertThat(starts)
        .as("Ascension and the day left out are closed")
        .extracting(LocalDateTime::toLocalDate)
        .containsExactly(
            LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 13));
  }

  @Test
  void noPlanBreaksARuleWhateverIsAsked() {
    for (int seed = 0; seed < 400; seed++) {
      PlanRequest request = anyRequest(new Random(seed));
      Plan plan = Planner.propose(request);

      hold(request, plan, "seed " + seed);
    }
  }

  @Test
  void threeHundredPupilsHaveAPlaceInThreeRoomsOverFiveDays() {
    List<PlanPupil> pupils = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pupils.add(new PlanPupil(i, "3" + (char) ('A' + i / 30), i % 15 == 0 ? THIRD : null, true));
    }
    List<PlanRoom> rooms = List.of(INFO_1, INFO_2, new PlanRoom("Site", "CDI", 20));
    PlanRequest request =
        new PlanRequest(pupils, rooms, starts(5), List.of("A", "B", "C", "D"), List.of());

    Plan plan = Planner.propose(request);

    assertThat(plan.placed()).isEqualTo(300);
  }

  private static void hold(PlanRequest request, Plan plan, String seed) {
    List<PlanPupil> met = new ArrayList<>(plan.notReady());
    met.addAll(plan.unplaced());
    plan.sessions().forEach(session -> met.addAll(session.pupils()));
    assertThat(met).as(seed).containsExactlyInAnyOrderElementsOf(request.pupils());
    assertThat(plan.notReady()).as(seed).noneMatch(PlanPupil::ready);
    assertThat(plan.obstacle() == null).as(seed).isEqualTo(plan.unplaced().isEmpty());
    for (PlanSession session : plan.sessions()) {
      assertThat(session.pupils()).as(seed).isNotEmpty().allMatch(PlanPupil::ready);
      assertThat(session.pupils().size())
          .as(seed)
          .isLessThanOrEqualTo(session.room().seats())
          .isLessThanOrEqualTo(session.examiners().size() * 20);
      assertThat(request.starts()).as(seed).contains(session.start());
      assertThat(request.examiners()).as(seed).containsAll(session.examiners());
      assertThat(new HashSet<>(session.examiners())).hasSameSizeAs(session.examiners());
      assertThat(session.pupils().stream().filter(PlanPupil::hasExtraTime))
          .as(seed)
          .allMatch(pupil -> session.extraTime());
      plan.sessions().stream()
          .filter(other -> other != session && meet(session, other))
          .forEach(
              other -> {
                assertThat(other.room()).as(seed).isNotEqualTo(session.room());
                assertThat(other.examiners())
                    .as(seed)
                    .doesNotContainAnyElementsOf(session.examiners());
              });
    }
  }

  private static boolean meet(PlanSession one, PlanSession other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }

  private static PlanRequest anyRequest(Random random) {
    List<PlanPupil> pupils = new ArrayList<>();
    int count = random.nextInt(120);
    for (int i = 0; i < count; i++) {
      BigDecimal extra =
          random.nextInt(8) == 0 ? BigDecimal.valueOf(1 + random.nextInt(100), 2) : null;
      pupils.add(new PlanPupil(i, "3" + (char) ('A' + i / 25), extra, random.nextInt(10) > 0));
    }
    List<PlanRoom> rooms =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(n -> new PlanRoom("Site", "Salle " + n, 1 + random.nextInt(45)))
            .toList();
    List<LocalDateTime> starts =
        Stream.generate(
                () ->
                    MONDAY
                        .plusDays(random.nextInt(3))
                        .atTime(8 + random.nextInt(9), 15 * random.nextInt(4)))
            .limit(random.nextInt(7))
            .toList();
    List<String> examiners =
        IntStream.range(0, random.nextInt(5)).mapToObj(n -> "Surveillant " + n).toList();
    return new PlanRequest(pupils, rooms, starts, examiners, List.of());
  }

  private static Plan plan(
      List<PlanPupil> pupils, List<PlanRoom> rooms, int days, String... examiners) {
    return Planner.propose(
        new PlanRequest(pupils, rooms, starts(days), List.of(examiners), List.of()));
  }

  private static List<LocalDateTime> starts(int days) {
    return days == 0
        ? List.of()
        : PlanDays.starts(
            MONDAY,
            MONDAY.plusDays(days - 1),
            SCHOOL_WEEK,
            List.of(LocalTime.of(8, 30), LocalTime.of(10, 30), LocalTime.of(13, 30)),
            List.of());
  }

  private static List<PlanPupil> pupils(long first, String division, int count) {
    List<PlanPupil> pupils = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pupils.add(new PlanPupil(first + i, division, null, true));
    }
    return pupils;
  }
}
