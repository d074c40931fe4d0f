package fr.pix.certif.scoring.control;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.positioning.control.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {

  @Test
  void anAttemptRefusesWhatCannotBe() {
    var profile = Profile.ofPix(new double[16]);

    assertThatIllegalArgumentException().isThrownBy(() -> AskedChallenge.of(16, ChallengeType.QCU));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attempt(profile, List.of(), List.of(), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attempt(profile, List.of(), List.of(), 9));
  }
}
