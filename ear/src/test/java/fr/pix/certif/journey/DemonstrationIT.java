package fr.pix.certif.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands when the demonstration has been filled, before anybody has touched it. */
@ExtendWith(Demonstration.Given.class)
class DemonstrationIT {

  @Test
  void whatFollowsAFinalisationDoesNotFailWhileTheApplicationStarts(Demonstration demo)
      throws IOException, SQLException {
    assertThat(
            demo.backstage().number("select count(*) from session where finalized_at is not null"))
        .isPositive();
    assertThat(demo.log()).doesNotContain("WELD-000401");
  }
}
