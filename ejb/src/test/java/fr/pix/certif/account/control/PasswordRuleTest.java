package fr.pix.certif.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.control.PasswordRule.Weakness;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

  /** The rule as the glossary writes it. */
  private static final Pattern GLOSSARY =
      Pattern.compile("^(?=.*\\p{Lu})(?=.*\\p{Ll})(?=.*\\d).{8,}$", Pattern.DOTALL);

  private static final String SYMBOLS = "abcéèzABCÉÀZ0123456789 -_!€œŒß";

  @Test
  void eightCharactersWithBothCasesAndADigitAreEnough() {
    assertThat(PasswordRule.weaknesses("Certif12")).isEmpty();
    assertThat(PasswordRule.weaknesses("Été-2026")).isEmpty();
    assertThat(PasswordRule.weaknesses("Москва26")).isEmpty();
  }

  @Test
  void everythingThatLacksIsTold() {
    assertThat(PasswordRule.weaknesses("abc"))
        .containsExactly(Weakness.TOO_SHORT, Weakness.NO_UPPER_CASE, Weakness.NO_DIGIT);
    assertThat(PasswordRule.weaknesses("12345678"))
        .containsExactly(Weakness.NO_UPPER_CASE, Weakness.NO_LOWER_CASE);
    assertThat(PasswordRule.weaknesses("CERTIF12")).containsExactly(Weakness.NO_LOWER_CASE);
    assertThat(PasswordRule.weaknesses("Certifié")).containsExactly(Weakness.NO_DIGIT);
  }

  @Test
  void sevenCharactersAreTooFewAndTwoHundredAndFiftySixTooMany() {
    assertThat(PasswordRule.weaknesses("Certif1")).containsExactly(Weakness.TOO_SHORT);
    assertThat(PasswordRule.weaknesses("Ab1" + "x".repeat(252))).isEmpty();
    assertThat(PasswordRule.weaknesses("Ab1" + "x".repeat(253))).containsExactly(Weakness.TOO_LONG);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneCountsOnce() {
    assertThat(PasswordRule.weaknesses("Ab1😀😀😀😀")).containsExactly(Weakness.TOO_SHORT);
    assertThat(PasswordRule.weaknesses("Ab1😀😀😀😀😀")).isEmpty();
  }

  @RepeatedTest(200)
  void theRuleIsTheGlossarys(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder password = new StringBuilder();
    int length = random.nextInt(13);
    for (int i = 0; i < length; i++) {
      password.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }

    boolean accepted = PasswordRule.weaknesses(password.toString()).isEmpty();

    assertThat(accepted).as(password.toString()).isEqualTo(GLOSSARY.matcher(password).matches());
  }

  @RepeatedTest(50)
  void whatIsAddedToAGoodPasswordDoesNotSpoilIt(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String good = "Certif12";
    int at = random.nextInt(good.length() + 1);
    String more =
        good.substring(0, at) + SYMBOLS.substring(random.nextInt(20)) + good.substring(at);

    assertThat(PasswordRule.weaknesses(more)).isEmpty();
  }
}
