package fr.pix.certif.positioning.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PupilProfileTest {

  @Test
  void fiveCompetencesAtLevelOneMakeAPupilCertifiable() {
    assertThat(profile("8.00", 5).levels().isCertifiable()).isTrue();
    assertThat(profile("40.00", 4).levels().isCertifiable()).isFalse();
  }

  @Test
  void aLevelIsFullEightPix() {
    assertThat(profile("7.99", 16).levels().certifiableCompetences()).isZero();
    assertThat(profile("23.50", 1).levels().level(0)).isEqualTo(2);
  }

  @Test
  void ofTwoProfilesEachCompetenceCountsWhereItWasShownBest() {
    PupilProfile here = profile("9.50", 2);
    PupilProfile elsewhere = profile("8.00", 3);

    PupilProfile both = here.bestWith(elsewhere);

    assertThat(both.pix().get(0)).isEqualByComparingTo("9.5");
    assertThat(both.pix().get(2)).isEqualByComparingTo("8");
    assertThat(both.levels().certifiableCompetences()).isEqualTo(3);
  }

  private static PupilProfile profile(String pix, int competences) {
    List<BigDecimal> all = new ArrayList<>(Collections.nCopies(16, BigDecimal.ZERO));
    for (int competence = 0; competence < competences; competence++) {
      all.set(competence, new BigDecimal(pix));
    }
    return new PupilProfile(Instant.EPOCH, all, Collections.nCopies(16, Set.of()));
  }
}
