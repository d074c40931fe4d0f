package fr.pix.certif.session;

import fr.pix.certif.issue.FraudReport;
import fr.pix.certif.issue.IncidentReport;
import fr.pix.certif.session.AttendanceSheet.Grouping;
import fr.pix.certif.session.control.SessionCodes;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.session.control.SessionPapers.Seated;
import fr.pix.certif.shared.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The papers of a session (documents de session), in the order in which they lie in its pack. The
 * same for whoever downloads them and for the mails that carry them.
 */
public enum SessionPaper {
  ATTENDANCE("feuille-emargement", true),
  KIT("kit-surveillant", false),
  INCIDENT_REPORT("pv-incident", false),
  FRAUD_REPORT("pv-fraude", false),
  CONVOCATIONS("convocations", true),
  DOOR_LIST("liste-a-afficher", true),
  TABLE_LABELS("etiquettes-de-table", true),
  SEATING_PLAN("plan-de-salle", true),
  PUPIL_NOTICE("notice-candidat", false);

  private final String fileName;
  private final boolean namesCandidates;

  SessionPaper(String fileName, boolean namesCandidates) {
    this.fileName = fileName;
    this.namesCandidates = namesCandidates;
  }

  /** The paper whose file has this name, without what follows it. */
  public static Optional<SessionPaper> named(String fileName) {
    return Stream.of(values()).filter(paper -> paper.fileName.equals(fileName)).findFirst();
  }

  /** Whether it has nothing to say until somebody is enrolled. */
  public boolean namesCandidates() {
    return namesCandidates;
  }

  /** The name of the file, which tells the session and no person. */
  public String file(long sessionId) {
    return "%s-session-%d.pdf".formatted(fileName, sessionId);
  }

  /**
   * The paper, ready to be printed.
   *
   * @param invigilatorUrl the web address of the Espace surveillant
   */
  public Report of(SessionPapers papers, String invigilatorUrl) {
    SessionHeading heading = heading(papers);
    return switch (this) {
      case ATTENDANCE -> attendance(heading, papers);
      case KIT ->
          new InvigilatorKit(
              heading,
              SessionCodes.PASSWORD_PREFIX + papers.password(),
              papers.accessCode(),
              invigilatorUrl);
      case INCIDENT_REPORT -> new IncidentReport(heading);
      case FRAUD_REPORT -> new FraudReport(heading);
      case CONVOCATIONS ->
          new Convocations(heading, papers.center(), papers.byDivision(), byName(papers));
      case DOOR_LIST -> new DoorList(heading, byName(papers));
      case TABLE_LABELS -> new TableLabels(heading, bySeat(papers));
      case SEATING_PLAN -> new SeatingPlan(heading, bySeat(papers));
      case PUPIL_NOTICE -> new PupilNotice(heading);
    };
  }

  private static SessionHeading heading(SessionPapers papers) {
    SessionDetails details = papers.details();
    return new SessionHeading(
        papers.sessionId(),
        details.date(),
        details.time(),
        details.address(),
        details.room(),
        details.examiner());
  }

  private static AttendanceSheet attendance(SessionHeading heading, SessionPapers papers) {
    return new AttendanceSheet(
        heading,
        papers.byDivision() ? Grouping.DIVISION : Grouping.EXTERNAL_ID,
        papers.candidates().stream()
            .map(
                candidate ->
                    new AttendanceSheet.Row(
                        candidate.lastName(),
                        candidate.firstName(),
                        candidate.birthdate(),
                        papers.byDivision() ? candidate.division() : candidate.externalId(),
                        candidate.extraTime()))
            .toList());
  }

  private static List<ExpectedCandidate> byName(SessionPapers papers) {
    return papers.candidates().stream().map(SessionPaper::expected).toList();
  }

  private static List<ExpectedCandidate> bySeat(SessionPapers papers) {
    return papers.candidates().stream()
        .sorted(Comparator.comparingInt(Seated::seat))
        .map(SessionPaper::expected)
        .toList();
  }

  private static ExpectedCandidate expected(Seated candidate) {
    return new ExpectedCandidate(
        candidate.seat(),
        candidate.lastName(),
        candidate.firstName(),
        candidate.division(),
        candidate.extraTime());
  }
}
