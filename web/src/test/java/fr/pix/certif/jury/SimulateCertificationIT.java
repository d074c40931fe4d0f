package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.ReadResults;
import fr.pix.certif.jury.boundary.SimulateCertification;
import fr.pix.certif.jury.boundary.SimulateCertification.Supposition;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulateCertificationIT extends ContainerTest {

  @Inject DeskFixture desk;
  @Inject ReadResults readResults;
  @Inject SimulateCertification simulate;

  @Test
  void aSimulationTellsAndWritesNothing() throws Exception {
    long jury = given.aStaffMember("CERTIF");
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    int version = desk.version(judged);

    var compared =
        as(
            jury,
            () ->
                simulate.simulate(
                    id, new Supposition(Map.of(2, AnswerResult.OK), Set.of(1), null, null)));

    assertThat(((Scored) compared.supposed().scoring()).rate().percent()).isEqualTo(100);
    assertThat(((Scored) compared.now().scoring()).rate().percent()).isLessThan(100);
    assertThat(compared.supposed().neutralisedQuestions()).containsExactly(1);
    assertThat(desk.version(judged)).isEqualTo(version);
    assertThat(as(jury, () -> readResults.read(id))).hasSize(1);
  }
}
