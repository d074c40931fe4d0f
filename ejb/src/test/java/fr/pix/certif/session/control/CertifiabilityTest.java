package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertifiabilityTest {

  @Test
  void fiveCertifiableCompetencesMakeAPupilCertifiable() {
    assertThat(Certifiability.of(5)).isEqualTo(Certifiability.CERTIFIABLE);
    assertThat(Certifiability.of(4)).isEqualTo(Certifiability.NOT_YET);
  }

  @Test
  void aPupilWithoutProfileIsUnknownRatherThanNotCertifiable() {
    assertThat(Certifiability.of(null)).isEqualTo(Certifiability.UNKNOWN);
  }
}
