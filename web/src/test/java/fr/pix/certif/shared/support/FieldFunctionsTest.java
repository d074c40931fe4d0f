package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldFunctionsTest {

  @Test
  void whatIsToCorrectIsToldInTheOrderOfThePage() {
    Problem whole = new Problem(null, "Cette session est finalisée.");
    Problem code = new Problem("form:code", "Le code postal est obligatoire.");
    Problem row = new Problem("list:rows:3:email", "Cette adresse n’est pas valide.");
    Problem name = new Problem("form:name", "Le nom est obligatoire.");
    Problem nameAgain = new Problem("form:name", "Le nom est trop long.");

    assertThat(
            FieldFunctions.ordered(
                List.of(whole, code, row, name, nameAgain), List.of("form:name", "form:code")))
        .containsExactly(name, nameAgain, code, whole, row);
  }
}
