package fr.pix.certif.positioning.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertifiabilityGapTest {

  @Test
  void fiveCompetencesAtLevelOneLeaveNoGap() {
    CertifiabilityGap gap = CertifiabilityGap.of(pix(8, 9, 40, 8, 8, 7));

    assertThat(gap.certifiable()).isTrue();
    assertThat(gap.reached()).isEqualTo(5);
    assertThat(gap.begun()).isEmpty();
  }

  @Test
  void sevenPixAreNotALevel() {
    CertifiabilityGap gap = CertifiabilityGap.of(pix(8, 8, 8, 8, 7));

    assertThat(gap.certifiable()).isFalse();
    assertThat(gap.missing()).isEqualTo(1);
    assertThat(gap.begun()).containsExactly(4);
  }

  @Test
  void theCompetencesBegunComeTheNearestFirst() {
    CertifiabilityGap gap = CertifiabilityGap.of(pix(2, 12, 6, 0, 2));

    assertThat(gap.missing()).isEqualTo(4);
    assertThat(gap.begun()).containsExactly(2, 0, 4);
  }

  @Test
  void nothingShownLacksFiveAndHasBegunNone() {
    CertifiabilityGap gap = CertifiabilityGap.of(pix());

    assertThat(gap.missing()).isEqualTo(5);
    assertThat(gap.begun()).isEmpty();
  }

  private static List<Integer> pix(Integer... first) {
    List<Integer> all = new ArrayList<>(List.of(first));
    all.addAll(Collections.nCopies(16 - first.length, 0));
    return all;
  }
}
