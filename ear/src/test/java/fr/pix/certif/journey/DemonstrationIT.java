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

  @Test
  void familiesAreCalledToTheSessionOfTomorrowAndItsCentreIsReminded(Demonstration demo)
      throws SQLException {
    Backstage backstage = demo.backstage();
    assertThat(
            backstage.number(
                "select count(*) from summons s join session t on t.id = s.session_id"
                    + " where s.candidate_id is not null and t.date > s.told_at::date"))
        .isEqualTo(8);
    assertThat(backstage.number("select count(*) from summons where candidate_id is null"))
        .isEqualTo(1);
    assertThat(backstage.number("select count(*) from job_run where job = 'finalization-remind'"))
        .isPositive();
  }
}
