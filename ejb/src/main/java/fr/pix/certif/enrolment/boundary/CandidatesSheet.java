package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.enrolment.control.CandidatesTemplate;
import fr.pix.certif.enrolment.entity.CandidateListRepository;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** Gives the sheet in which a centre fills in the candidates of a session. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CandidatesSheet {

  @Inject SessionRepository sessions;
  @Inject CandidateListRepository list;
  @Inject EntryTerms terms;
  @Inject CurrentActor actor;

  /** The sheet of a session, with those enrolled already. */
  public byte[] of(long sessionId) {
    SessionDetails details = sessions.read(sessionId, actor.get().centerIds()).details();
    LocalDateTime start = details.date().atTime(details.time());
    return CandidatesTemplate.of(
        CheckCandidateFile.layout(terms.required(sessionId, actor.get().centerIds())),
        new CandidatesTemplate.Heading(
            sessionId,
            start,
            start.plus(SessionStage.SLOT),
            details.address(),
            details.room(),
            details.examiner()),
        list.cells(sessionId));
  }
}
