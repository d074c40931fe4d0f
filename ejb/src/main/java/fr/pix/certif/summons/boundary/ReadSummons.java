package fr.pix.certif.summons.boundary;

import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.session.entity.Papers;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.control.Told;
import fr.pix.certif.summons.entity.Summonses;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a mail about a session says, read when it leaves. */
@Stateless
@Permitted(Permission.SYSTEM)
public class ReadSummons {

  @Inject Summonses summonses;
  @Inject Papers papers;

  /**
   * What a message tells; empty once a later one has overtaken it.
   *
   * @param sequence of the message
   */
  public Optional<Told> told(long id, int sequence) {
    return summonses.told(id).filter(told -> told.sequence() == sequence);
  }

  /** The papers that go with it: of the one candidate called, or of the room. */
  public Optional<SessionPapers> papers(Told told) {
    return papers.ofAny(List.of(told.sessionId())).stream()
        .findFirst()
        .map(all -> told.candidateId() == null ? all : of(all, told.candidateId()))
        .filter(some -> told.candidateId() == null || !some.candidates().isEmpty());
  }

  private static SessionPapers of(SessionPapers all, long candidateId) {
    return all.with(all.candidates().stream().filter(k -> k.candidateId() == candidateId).toList());
  }
}
