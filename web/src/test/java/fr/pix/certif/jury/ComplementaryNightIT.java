package fr.pix.certif.jury;

import static fr.pix.certif.scoring.control.ComplementaryCertification.CLEA;
import static fr.pix.certif.scoring.control.ComplementaryCertification.DROIT;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.certificate.boundary.CertificateOfCandidate;
import fr.pix.certif.certificate.boundary.VerifyCertificate;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.JurySession.Certification;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A subscription carried through a night, from the enrolment to all who read what came of it. */
class ComplementaryNightIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject DeskFixture desk;
  @Inject RequestRun requestRun;
  @Inject CertificateOfCandidate certificateOfCandidate;
  @Inject VerifyCertificate verifyCertificate;
  @Inject ReadJurySession readSession;
  @Inject MachineFixture machine;
  @Inject Clock clock;

  @Test
  void aSubscriptionIsJudgedPublishedAndReadByEverybody() throws Exception {
    Judged waiting = desk.aWaitingSubscriber("CLEA", "DROIT");

    night(NightJob.JURY, "processed_at", waiting);
    assertThat(staffRead(waiting).complementary())
        .isEqualTo(
            Map.of(
                CLEA, new ComplementaryOutcome(ACQUIRED, null),
                DROIT, new ComplementaryOutcome(NOT_PASSED, null)));
    night(NightJob.PUBLICATION, "published_at", waiting);

    Certificate own =
        as(
            waiting.pupil().accountId(),
            () -> certificateOfCandidate.read(waiting.certificationId()));
    assertThat(own.complementary()).containsOnlyKeys(CLEA);
    assertThat(
            asNobody(() -> verifyCertificate.verify(own.verificationCode(), "192.0.2.7"))
                .complementary())
        .containsOnlyKeys(CLEA);
    assertThat(document(waiting)).contains("CléA Numérique").doesNotContain("Pix+ Droit");
    assertThat(table(waiting))
        .contains("\"Certification CléA Numérique\";\"Certification Pix+ Droit\";")
        .contains("\"Validée\";\"Non passée\";");
  }

  private void night(NightJob job, String done, Judged waiting) throws Exception {
    as(
        given.aStaffMember("CERTIF"),
        () -> {
          requestRun.request(job);
          return null;
        });
    Instant limit = clock.instant().plus(PATIENCE);
    while (given.count(
            "select count(*) as number from session where id = ? and " + done + " is not null",
            waiting.sessionId())
        == 0) {
      assertThat(clock.instant()).as(job + " ends in time").isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private Certification staffRead(Judged judged) throws Exception {
    return as(given.aStaffMember("METIER"), () -> readSession.read(judged.sessionId()))
        .certifications()
        .get(0);
  }

  /** The certificate as its owner's browser saves it, of one page. */
  private String document(Judged judged) throws Exception {
    HttpResponse<byte[]> answer =
        machine.download(
            browser(judged.pupil().accountId()),
            "/api/certificates/" + judged.certificationId() + ".pdf");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  /** The table as the browser of the centre saves it. */
  private String table(Judged judged) throws Exception {
    HttpResponse<byte[]> answer =
        machine.download(
            browser(judged.room().school().adminId()),
            "/api/sessions/" + judged.sessionId() + "/results.csv");
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpClient browser(long account) {
    return machine.aBrowserOf(machine.emailOf(account));
  }
}
