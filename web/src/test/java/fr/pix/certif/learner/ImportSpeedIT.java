package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.learner.SiecleFixture.Eleve;
import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.entity.LearnerList.Certifiability;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A school of 20,000 pupils: what reading, applying and listing cost. Figures are printed; what is
 * asserted leaves room for a busy machine.
 */
class ImportSpeedIT extends ContainerTest {

  private static final int PUPILS = 20_000;
  private static final int ROUNDS = 3;
  private static final Duration TOO_SLOW = Duration.ofSeconds(60);
  private static final Choice ALL = new Choice(List.of(), null, null, null);

  @Inject PreviewImport previewImport;
  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject LearnerQueries queries;
  @Inject Database database;

  @Test
  void twentyThousandPupilsAreImportedAndListedQuickly() throws Exception {
    List<Long> first = new ArrayList<>();
    List<Long> again = new ArrayList<>();
    List<Long> changed = new ArrayList<>();
    List<Long> shown = new ArrayList<>();
    School school = null;
    for (int round = 0; round < ROUNDS; round++) {
      School each = given.aSchool();
      school = each;
      byte[] file = file(each, "");
      byte[] moved = file(each, "X");
      first.add(millis(() -> imported(each, file, new Merge(PUPILS, 0, 0))));
      again.add(millis(() -> imported(each, file, new Merge(0, 0, 0))));
      changed.add(millis(() -> imported(each, moved, new Merge(0, PUPILS, 0))));
      long sent = as(each.adminId(), () -> send(each, file));
      shown.add(millis(() -> as(each.adminId(), () -> showImport.show(sent))));
    }
    bench("learner-import-first-20000", first);
    bench("learner-import-unchanged-20000", again);
    bench("learner-import-all-changed-20000", changed);
    bench("learner-import-preview-shown-20000", shown);
    lists(school);

    assertThat(Collections.max(first)).isLessThan(TOO_SLOW.toMillis());
    assertThat(Collections.max(changed)).isLessThan(TOO_SLOW.toMillis());
  }

  @Test
  void anImportTakesLittleMemory() throws Exception {
    School school = given.aSchool();
    byte[] file = file(school, "");
    imported(school, file, new Merge(PUPILS, 0, 0));
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);

    imported(school, file, new Merge(0, 0, 0));

    long megabytes = (threads.getThreadAllocatedBytes(thread) - before) >> 20;
    System.out.printf("BENCH learner-import-allocated-20000 %d MB%n", megabytes);
    assertThat(megabytes).isLessThan(300);
  }

  private void lists(School school) throws Exception {
    database.update(
        """
        insert into profile (ine, as_of, certifiable_competences)
        select ine, now(), id % 9 from learner where organization_id = ?
        on conflict do nothing""",
        school.organizationId());
    database.update("analyze learner");
    database.update("analyze profile");
    bench("learner-list-first-page", pages(school, ALL, 1));
    bench("learner-list-page-300", pages(school, ALL, 300));
    bench("learner-list-by-name", pages(school, new Choice(List.of(), "nom19", null, null), 1));
    bench(
        "learner-list-certifiable",
        pages(school, new Choice(List.of(), null, Certifiability.CERTIFIABLE, null), 1));
  }

  private List<Long> pages(School school, Choice choice, int page) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      times.add(
          millis(
              () ->
                  as(school.adminId(), () -> queries.page(school.organizationId(), choice, page))));
    }
    return times;
  }

  private Merge imported(School school, byte[] file, Merge expected) throws Exception {
    long sent = as(school.adminId(), () -> send(school, file));
    Merge merge = as(school.adminId(), () -> applyImport.apply(sent, false));
    assertThat(merge).isEqualTo(expected);
    return merge;
  }

  private long send(School school, byte[] file) {
    return previewImport.preview(
        school.organizationId(), "eleves.xml", new ByteArrayInputStream(file));
  }

  private static byte[] file(School school, String suffix) {
    return SiecleFixture.file(
        school.uai(),
        IntStream.range(0, PUPILS)
            .mapToObj(
                n ->
                    new Eleve(
                        n, SiecleFixture.ine(n), "NOM" + n, "01/02/2011", "C" + n / 30 + suffix))
            .toArray(Eleve[]::new));
  }

  private static long millis(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static void bench(String name, List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "BENCH %s %d ms (min %d, max %d)%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}
