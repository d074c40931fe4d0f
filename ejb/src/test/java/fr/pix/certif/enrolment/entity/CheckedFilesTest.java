package fr.pix.certif.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.control.CandidateFileCheck;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.enrolment.entity.CheckedFiles.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Terms UNIVERSITY = new Terms(true, Set.of(), TODAY);

  private final CheckedFiles files = new CheckedFiles();
  private int judged;

  @Test
  void aFileIsJudgedOnceWhileNothingChanges() {
    assertThat(of(1, "a", UNIVERSITY)).isSameAs(of(1, "a", UNIVERSITY));
    assertThat(judged).isOne();
  }

  @Test
  void anotherListAnotherDayAndAnotherFileAreJudgedAnew() {
    of(1, "a", UNIVERSITY);
    of(1, "b", UNIVERSITY);
    of(1, "a", new Terms(true, Set.of(), TODAY.plusDays(1)));
    of(1, "a", new Terms(true, Set.of("CLEA"), TODAY));
    of(2, "a", UNIVERSITY);

    assertThat(judged).isEqualTo(5);
  }

  @Test
  void whatIsImportedIsForgottenAndNothingElse() {
    of(1, "a", UNIVERSITY);
    of(2, "a", UNIVERSITY);
    files.forget(1);
    of(2, "a", UNIVERSITY);
    of(1, "a", UNIVERSITY);

    assertThat(judged).isEqualTo(3);
  }

  @Test
  void theOneLeftAloneLongestGivesWayWhenThereAreMany() {
    of(0, "a", UNIVERSITY);
    for (int file = 1; file <= 15; file++) {
      of(file, "a", UNIVERSITY);
      of(0, "a", UNIVERSITY);
    }
    of(16, "a", UNIVERSITY);
    assertThat(judged).isEqualTo(17);

    of(0, "a", UNIVERSITY);
    assertThat(judged).isEqualTo(17);
    of(1, "a", UNIVERSITY);
    assertThat(judged).isEqualTo(18);
  }

  private CandidateFileCheck of(long file, String state, Terms terms) {
    return files.of(
        new Key(file, state, terms),
        () -> {
          judged++;
          return new CandidateFileCheck(List.of(), List.of(), List.of(), 0, List.of());
        });
  }
}
