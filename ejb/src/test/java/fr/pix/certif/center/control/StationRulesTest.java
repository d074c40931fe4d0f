package fr.pix.certif.center.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.StationRules.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationRulesTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox 128 | true",
        "Mozilla/5.0 (Windows NT 6.1; rv:102.0) Gecko/20100101 Firefox/102.0 | Firefox 102 | false",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36 | Chrome 109 | true",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0 | Edge 120 | true",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Safari/605.1.15 | Safari 15 | false",
        "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1 | Safari 17 | false",
        "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36 | Chrome 120 | false",
        "curl/8.0 | ? | false",
      })
  void aBrowserIsRecognisedAndJudgedByItsAge(String userAgent, String name, boolean fit) {
    assertThat(StationRules.browser(userAgent)).isEqualTo(new StationRules.Browser(name, fit));
  }

  @Test
  void aStationWithNothingWrongIsReady() {
    assertThat(StationRules.wrong(new Measure(FIREFOX, 1024, 600, 500, true, " Mésange ", true)))
        .isEmpty();
  }

  @Test
  void everyPointThatIsWrongIsTold() {
    assertThat(StationRules.wrong(new Measure(null, 1023, 600, 501, false, null, false)))
        .containsExactly(StationPoint.values());
    assertThat(StationRules.wrong(new Measure(FIREFOX, 1366, 599, 20, true, "mesange", true)))
        .containsExactly(StationPoint.SCREEN);
    assertThat(StationRules.wrong(new Measure(FIREFOX, 1366, 768, 20, true, "moineau", true)))
        .containsExactly(StationPoint.DOWNLOAD);
  }
}
