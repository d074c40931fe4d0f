package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.DeskResults;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Removes a question of a certification from the computation (neutraliser), or restores it
 * (dé-neutraliser); the score follows at once. Refused under a result given by hand and after a
 * fraud: nothing there is computed.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class NeutraliseQuestion {

  @Inject JuryDesk desk;
  @Inject DeskResults results;
  @Inject DeskSessions sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Removes a question.
   *
   * @param version of the certification as it was seen
   * @param question its number in the test drawn, from 1
   */
  public void neutralise(long certificationId, int version, int question) {
    DeskCertification certification = take(certificationId, version, question);
    DeskRules.requireNot(
        certification.neutralised().contains(question), "jury.already-neutralised");
    List<Integer> neutralised = new ArrayList<>(certification.neutralised());
    neutralised.add(question);
    neutralised.sort(Comparator.naturalOrder());
    change(certification, neutralised, "certification.question-neutralised", question);
  }

  /** Restores a question, whoever removed it. */
  public void restore(long certificationId, int version, int question) {
    DeskCertification certification = take(certificationId, version, question);
    DeskRules.requireNot(!certification.neutralised().contains(question), "jury.not-neutralised");
    List<Integer> neutralised = new ArrayList<>(certification.neutralised());
    neutralised.remove(Integer.valueOf(question));
    change(certification, neutralised, "certification.question-restored", question);
  }

  private DeskCertification take(long certificationId, int version, int question) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireComputed(certification.standing());
    if (question < 1 || question > certification.questions()) {
      throw Refusal.notFound("jury.question-not-found");
    }
    return certification;
  }

  private void change(
      DeskCertification certification, List<Integer> neutralised, String action, int question) {
    desk.neutralise(certification.id(), neutralised);
    ScoringOutcome outcome = results.rescore(certification, actor.accountId());
    sessions.weigh(certification.sessionId());
    audit.record(
        action,
        Subject.certification(certification.id()),
        Map.of("neutralised", certification.neutralised()),
        Map.of("question", question, "neutralised", neutralised, "status", outcome.status()));
  }
}
