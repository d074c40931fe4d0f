package fr.pix.certif.summons.boundary;

import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.entity.CalledCandidates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whom a centre has called to a session, and whether the letter left. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ListConvocations {

  @Inject CalledCandidates candidates;
  @Inject CurrentActor actor;

  /** The candidates by name; none for a session of another centre. */
  public List<SummonsRow> of(long sessionId) {
    return candidates.rows(sessionId, actor.get().centerIds()).stream()
        .map(
            row ->
                new SummonsRow(
                    row.candidateId(),
                    row.lastName(),
                    row.firstName(),
                    row.division(),
                    row.email(),
                    row.toldAt(),
                    state(row)))
        .toList();
  }

  private static SummonsRow.State state(CalledCandidates.Called row) {
    if (row.email() == null) {
      return SummonsRow.State.NO_ADDRESS;
    } else if (row.toldAt() == null) {
      return SummonsRow.State.NOT_SENT;
    } else if (row.dead()) {
      return SummonsRow.State.FAILED;
    }
    return row.sent() ? SummonsRow.State.SENT : SummonsRow.State.WAITING;
  }
}
