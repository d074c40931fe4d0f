package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.StandingSessions;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the file in which a centre writes the sessions to create or edit together: with the columns
 * of candidates where the centre writes its candidates itself.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionsTemplate {

  @Inject EntryTerms terms;
  @Inject StandingSessions sessions;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The empty file of one of the actor's centres. */
  public String of(long centerId) {
    return SessionFile.template(
        terms
            .ofCenter(centerId, actor.get().centerIds())
            .map(each -> CheckCandidateFile.layout(each).headings())
            .orElse(List.of()));
  }

  /** The same with the sessions to come, each with its number: sent back it changes nothing. */
  public String withSessions(long centerId) {
    LocalDate today = centers.required(centerId, actor.get().centerIds()).today(clock);
    return sessions.coming(centerId, today, SessionFile.MOST_LINES).stream()
        .map(SessionFile::line)
        .collect(Collectors.joining("", of(centerId), ""));
  }
}
