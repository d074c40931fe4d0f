package fr.pix.certif.positioning.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.framework.control.CompetenceCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "7.99, 0, 7",
    "8, 1, 8",
    "9.3, 1, 9",
    "40, 5, 40",
    "56, 7, 56",
    "64, 8, 64",
  })
  void eightPixMakeALevelAndNothingIsCapped(double pix, int level, int score) {
    assertThat(Profile.level(pix)).isEqualTo(level);
    assertThat(Profile.score(pix)).isEqualTo(score);
  }

  @Test
  void fractionsOfPixThatAddUpToALevelMakeIt() {
    double sixSkills = 0;
    for (int skill = 0; skill < 24; skill++) {
      sixSkills += 1.0 / 3;
    }

    assertThat(sixSkills).isLessThan(8);
    assertThat(Profile.level(sixSkills)).isEqualTo(1);
  }

  @Test
  void aCompetenceIsCertifiableFromLevelOne() {
    var profile = profile(8, 7.99);

    assertThat(profile.isCertifiable(0)).isTrue();
    assertThat(profile.isCertifiable(1)).isFalse();
    assertThat(profile.isCertifiable(2)).isFalse();
    assertThat(profile.level(0)).isEqualTo(1);
    assertThat(profile.score(1)).isEqualTo(7);
  }

  @Test
  void aProfileIsCertifiableFromFiveCompetences() {
    assertThat(profile(8, 8, 8, 8, 8).isCertifiable()).isTrue();
    assertThat(profile(64, 64, 64, 64, 7).isCertifiable()).isFalse();
    assertThat(profile(8, 8, 8, 8, 8).certifiableCompetences()).isEqualTo(5);
  }

  @Test
  void aProfileOfOtherThanSixteenCompetencesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.ofPix(8, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(new int[16], new int[15]));
  }

  @Test
  void aLevelNotPaidForInPixIsRefused() {
    int[] levels = new int[16];
    levels[3] = 2;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.of(levels, new int[16]))
        .withMessageContaining("2.1");
  }

  @Test
  void aProfileDoesNotChangeWithTheArraysItWasMadeOf() {
    int[] levels = new int[16];
    int[] scores = new int[16];
    var profile = Profile.of(levels, scores);

    levels[0] = 5;

    assertThat(profile.level(0)).isZero();
  }

  @Test
  void competencesAreSixteenInTheirOrder() {
    assertThat(CompetenceCode.COUNT).isEqualTo(16);
    assertThat(CompetenceCode.of(0)).isEqualTo("1.1");
    assertThat(CompetenceCode.of(15)).isEqualTo("5.2");
    assertThat(CompetenceCode.placeOf("3.4")).hasValue(10);
    assertThat(CompetenceCode.placeOf("4.4")).isEmpty();
  }

  private static Profile profile(double... firstPix) {
    return Profile.ofPix(Arrays.copyOf(firstPix, 16));
  }
}
