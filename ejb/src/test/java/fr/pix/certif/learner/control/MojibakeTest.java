package fr.pix.certif.learner.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @ValueSource(strings = {"Élodie", "Zoë", "Lefœvre", "Façade", "D’Argent", "Ÿann", "Ñuñez"})
  void lettersReadInAnotherEncodingAreRecognised(String name) {
    String windows = misread(name, "windows-1252");
    String latin = misread(name, "ISO-8859-1");

    assertThat(Mojibake.in(windows)).as(windows).isTrue();
    assertThat(Mojibake.in(latin)).as(latin).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Élodie", "JOÃO", "MÃE", "Âge", "Zoë-Anne D’Argent", "Ça", "Lefœvre", "Nguyễn"})
  void namesOfAnyLanguageAreLeftAlone(String name) {
    assertThat(Mojibake.in(name)).isFalse();
  }

  private static String misread(String name, String encoding) {
    return new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
  }
}
