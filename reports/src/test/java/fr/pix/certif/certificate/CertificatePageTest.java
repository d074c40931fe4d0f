package fr.pix.certif.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificatePageTest {

  @Test
  void theCodeBehindTheAddressIsNotPrintedWithIt() {
    CertificatePage page = page("https://pix.example.fr/verification#P-BCDF2346");

    Object printed = Certificates.of(page).rows().get(0).get("url");

    assertThat(printed).isEqualTo("https://pix.example.fr/verification");
  }

  private static CertificatePage page(String verificationUrl) {
    return new CertificatePage(
        "Lili",
        "Oxford",
        LocalDate.of(2011, 6, 1),
        "Nîmes",
        "Collège Frédéric-Mistral",
        LocalDate.of(2026, 3, 26),
        LocalDate.of(2026, 4, 16),
        312,
        1024,
        8,
        "P-BCDF2346",
        verificationUrl,
        List.of(),
        List.of(
            new CertificatePage.Area(
                "1",
                "Information et données",
                List.of(new CertificatePage.Competence("1.2", "Gérer des données", 3)))));
  }
}
