package fr.pix.certif.account.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  /** The hash of {@code Certif123}, computed apart, by another implementation. */
  private static final PasswordHash KNOWN =
      new PasswordHash(
          "pbkdf2-sha512$210000$AAECAwQFBgcICQoLDA0ODw==$"
              + "Kyt1Y4c7Icyi0J+b3WTb986YlkbvRp65jBBF6qR4Q0g+"
              + "XExZZtHla0WW4mKQCCt6c+4EWdTEqEuKUs81PQ2Peg==");

  @Test
  void aPasswordMatchesItsOwnHashAlone() {
    PasswordHash hash = PasswordHash.of("Certif123");

    assertThat(hash.matches("Certif123")).isTrue();
    assertThat(hash.matches("certif123")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void aHashMadeElsewhereByTheSameStandardMatches() {
    assertThat(KNOWN.matches("Certif123")).isTrue();
    assertThat(KNOWN.matches("Certif124")).isFalse();
  }

  @Test
  void theSamePasswordIsNeverHashedTwiceAlike() {
    assertThat(PasswordHash.of("Certif123")).isNotEqualTo(PasswordHash.of("Certif123"));
  }

  @Test
  void aHashNamesItsParameters() {
    assertThat(PasswordHash.of("Certif123").text())
        .matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{86}==");
  }

  @Test
  void anAccentTypedAsTwoCharactersIsTheSamePassword() {
    PasswordHash hash = PasswordHash.of("\u00c9cole2026");

    assertThat(hash.matches("E\u0301cole2026")).isTrue();
  }

  @Test
  void nobodysHashMatchesNothingAndCostsAsMuch() {
    assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    assertThat(PasswordHash.ofNobody().matches("Certif123")).isFalse();
    assertThat(PasswordHash.ofNobody().text()).startsWith("pbkdf2-sha512$210000$");
  }

  @Test
  void aTextThatIsNoHashMatchesNothing() {
    assertThat(new PasswordHash("Certif123").matches("Certif123")).isFalse();
    assertThat(new PasswordHash("-").matches("-")).isFalse();
  }

  @Test
  void aHashIsNotGivenAwayWhenShown() {
    assertThat(KNOWN.toString()).isEqualTo("PasswordHash");
  }
}
