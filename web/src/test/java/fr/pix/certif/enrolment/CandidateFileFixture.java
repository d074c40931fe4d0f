package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.boundary.CheckCandidateFile;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile.Checked;
import fr.pix.certif.enrolment.boundary.ImportCandidates;
import fr.pix.certif.enrolment.boundary.SendCandidateFile;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.TestActor;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Centres without a pupil base, their sessions, and files of candidates. */
@ApplicationScoped
public class CandidateFileFixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private static final String HEADINGS =
      """
      Nom de naissance;Prénom;Date de naissance (format : jj/mm/aaaa);Sexe (M ou F);Code Insee;Code postal;Nom de la commune;Pays;\
      E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant local;Temps majoré ?;\
      Tarification part Pix;Code de prépaiement;CléA Numérique ("oui" ou laisser vide)
      """;

  @Inject Fixture fixture;
  @Inject Database database;
  @Inject Clock clock;
  @Inject SendCandidateFile sendFile;
  @Inject CheckCandidateFile checkFile;
  @Inject ImportCandidates importCandidates;

  /** A centre with its administrator. */
  public record Center(long id, long adminId) {}

  /** A university that may certify CléA besides. */
  public Center aUniversity() {
    return aCenter("SUP");
  }

  /** A centre of this type behind which no pupil base stands. */
  public Center aCenter(String type) {
    long id =
        fixture.id(
            """
            insert into center (type, external_id, name, habilitations, created_at)
            values (?, ?, 'Centre', '{CLEA}', ?) returning id""",
            type,
            "CF-" + NEXT.getAndIncrement(),
            clock.instant());
    long admin = fixture.anAccount();
    database.update(
        "insert into center_membership values (?, ?, 'ADMIN', ?)", id, admin, clock.instant());
    return new Center(id, admin);
  }

  /** A session of the centre in some days. */
  public long aSession(Center center) {
    int n = NEXT.getAndIncrement();
    return fixture.id(
        """
        insert into session (center_id, center_name, address, room, date, time, examiner, access_code,
                             invigilator_password, created_at)
        values (?, 'Centre', 'Site & annexe', ?, ?, ?, 'Mme Ali', ?, 'KCD3Q', ?) returning id""",
        center.id(),
        "Amphi " + n,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(5),
        LocalTime.of(9, 0),
        "F%05d".formatted(n),
        clock.instant());
  }

  long send(Center center, long session, byte[] content) throws Exception {
    return TestActor.as(
        center.adminId(), () -> sendFile.send(session, new ByteArrayInputStream(content)));
  }

  Checked check(Center center, long file) throws Exception {
    return TestActor.as(center.adminId(), () -> checkFile.check(file));
  }

  int apply(Center center, long file, String state) throws Exception {
    return TestActor.as(center.adminId(), () -> importCandidates.importFile(file, state));
  }

  /** Sends, checks and applies a file without a problem. */
  void apply(Center center, long session, byte[] content) throws Exception {
    long file = send(center, session, content);
    Checked checked = check(center, file);
    assertThat(checked.check().problems()).isEmpty();
    apply(center, file, checked.state());
  }

  public long candidates(long session) {
    return fixture.count("select count(*) as number from candidate where session_id = ?", session);
  }

  /** A file with these lines below the headings. */
  public static byte[] file(String... lines) {
    return (HEADINGS + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
  }

  /** The line of somebody with nothing special. */
  public static String line(String lastName, String firstName) {
    return lastName + ";" + firstName + ";31/12/2004;F;99;;Boston;États-Unis;;;;;Gratuite;;";
  }
}
