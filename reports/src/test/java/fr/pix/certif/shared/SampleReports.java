package fr.pix.certif.shared;

import fr.pix.certif.center.GuideDocument;
import fr.pix.certif.certificate.CertificatePage;
import fr.pix.certif.certificate.CertificatePage.Area;
import fr.pix.certif.certificate.CertificatePage.Competence;
import fr.pix.certif.certificate.Certificates;
import fr.pix.certif.issue.FraudReport;
import fr.pix.certif.issue.IncidentReport;
import fr.pix.certif.session.AttendanceSheet;
import fr.pix.certif.session.AttendanceSheet.Grouping;
import fr.pix.certif.session.AttendanceSheet.Row;
import fr.pix.certif.session.Convocations;
import fr.pix.certif.session.DoorList;
import fr.pix.certif.session.ExpectedCandidate;
import fr.pix.certif.session.InvigilatorKit;
import fr.pix.certif.session.PupilNotice;
import fr.pix.certif.session.SeatingPlan;
import fr.pix.certif.session.SessionHeading;
import fr.pix.certif.session.TableLabels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One session of a collège and its documents, and the same with the longest names we met. */
public final class SampleReports {

  public static final String VERIFICATION_URL = "https://pix.example.fr/verification-certificat";
  public static final String INVIGILATOR_URL = "https://certif.example.fr/surveillant";
  public static final String LONG_NAME = "Étienne-Desœuvré de la Tour d’Auvergne-Lauraguais";
  public static final String LONG_FIRST_NAME = "Anne-Charlotte-Éléonore Marie-Françoise";
  public static final String LONG_SITE =
      "Lycée général, technologique et professionnel agricole Marie-Durand de Rodilhan, site de la"
          + " Grande-Terre-Sainte-Anastasie-les-Garrigues, bâtiment des enseignements scientifiques";
  public static final String LONG_ROOM =
      "Salle multimédia du centre de documentation et d’information, deuxième étage, aile"
          + " nord-ouest (accès par l’escalier C)";
  public static final String LONG_INVIGILATORS =
      "Mme Marie-Françoise de La Rochefoucauld-Montmorency, M. Jean-Baptiste Ñandú y Álvarez, Mme Šašić";

  private static final BigDecimal THIRD = new BigDecimal("0.33");

  private SampleReports() {}

  public static SessionHeading session() {
    return new SessionHeading(
        467410,
        LocalDate.of(2026, 3, 26),
        LocalTime.of(9, 30),
        "Collège Frédéric-Mistral",
        "Informatique 1",
        "Mme Cœuret, M. Ibáñez");
  }

  public static SessionHeading sessionWithLongNames() {
    return new SessionHeading(
        14_674_109,
        LocalDate.of(2026, 4, 1),
        LocalTime.of(14, 0),
        LONG_SITE,
        LONG_ROOM,
        LONG_INVIGILATORS);
  }

  public static AttendanceSheet attendanceSheet(SessionHeading session, int candidates) {
    List<Row> rows =
        IntStream.rangeClosed(1, candidates)
            .mapToObj(
                n ->
                    new Row(
                        "Lecœur" + n, "Maëlle", LocalDate.of(2011, 6, 1), "3e B", BigDecimal.ZERO))
            .toList();
    return new AttendanceSheet(session, Grouping.DIVISION, rows);
  }

  /** So many candidates, each third one with extra time. */
  public static List<ExpectedCandidate> expected(int candidates) {
    return IntStream.rangeClosed(1, candidates)
        .mapToObj(
            n ->
                new ExpectedCandidate(
                    n, "Lecœur" + n, "Maëlle", "3e B", n % 3 == 0 ? THIRD : BigDecimal.ZERO))
        .toList();
  }

  /** One candidate with the longest names. */
  public static List<ExpectedCandidate> expectedWithLongNames() {
    return List.of(new ExpectedCandidate(1, LONG_NAME, LONG_FIRST_NAME, "BTS MCO 2e année", THIRD));
  }

  public static Convocations convocations(int candidates) {
    return new Convocations(session(), "Collège Frédéric-Mistral", true, expected(candidates));
  }

  public static InvigilatorKit invigilatorKit(SessionHeading session) {
    return new InvigilatorKit(session, "C-KCD3Q", "VHHT93", INVIGILATOR_URL);
  }

  public static CertificatePage certificate(String firstName, String lastName, String center) {
    return certificate(firstName, lastName, center, List.of());
  }

  /** The same of somebody who obtained other certifications besides. */
  public static CertificatePage certificate(
      String firstName, String lastName, String center, List<String> besides) {
    return new CertificatePage(
        firstName,
        lastName,
        LocalDate.of(2011, 6, 1),
        "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
        center,
        LocalDate.of(2026, 3, 26),
        LocalDate.of(2026, 4, 16),
        512,
        1024,
        8,
        "P-BCDF2346",
        VERIFICATION_URL,
        besides,
        List.of(
            area("1", "Information et données", 3),
            area("2", "Communication et collaboration", 4),
            area("3", "Création de contenu", 4),
            area("4", "Protection et sécurité", 3),
            area("5", "Environnement numérique", 2)));
  }

  /** Every document, as {@code @MethodSource} wants them. */
  public static Stream<Report> all() {
    return Stream.of(
        attendanceSheet(session(), 70),
        invigilatorKit(session()),
        new IncidentReport(session()),
        new FraudReport(session()),
        convocations(1),
        new DoorList(session(), expected(20)),
        new TableLabels(session(), expected(11)),
        new SeatingPlan(session(), expected(20)),
        new PupilNotice(session()),
        guide(),
        Certificates.of(certificate("Maëlle", "Lecœur", "Collège Frédéric-Mistral")));
  }

  /** A document of the kit, long enough for a second page. */
  public static GuideDocument guide() {
    return new GuideDocument(
        "Salles et postes : ce qu’il faut",
        "Ces conditions permettent à chaque candidat de passer son test sans incident.",
        "2026-2027",
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                n ->
                    new GuideDocument.Section(
                        "Partie " + n,
                        IntStream.rangeClosed(1, n == 6 ? 1 : 7)
                            .mapToObj(line -> "Règle " + n + "." + line + " " + LONG_SITE)
                            .toList()))
            .toList());
  }

  private static Area area(String code, String name, int competences) {
    return new Area(
        code,
        name,
        IntStream.rangeClosed(1, competences)
            .mapToObj(n -> new Competence(code + "." + n, "Compétence " + n, n))
            .toList());
  }
}
