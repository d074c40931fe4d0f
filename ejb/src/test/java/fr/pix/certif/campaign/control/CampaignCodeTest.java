package fr.pix.certif.campaign.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CampaignCodeTest {

  @RepeatedTest(20)
  void aCodeHasNoSymbolThatIsTakenForAnother() {
    assertThat(CampaignCode.draw(new Random())).matches("[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}");
  }

  @Test
  void caseSpacesAndHyphensDoNotMatter() {
    assertThat(CampaignCode.typed(" bcdfgh-234\u00a0")).contains("BCDFGH234");
    assertThat(CampaignCode.typed("BCD FGH 234")).contains("BCDFGH234");
  }

  @Test
  void whatHasNotTheFormOfACodeIsNone() {
    assertThat(CampaignCode.typed(null)).isEmpty();
    assertThat(CampaignCode.typed("")).isEmpty();
    assertThat(CampaignCode.typed("BCDFGH23")).isEmpty();
    assertThat(CampaignCode.typed("BCDFGH2345")).isEmpty();
    assertThat(CampaignCode.typed("BCDFGH234' or 1=1")).isEmpty();
  }
}
