package fr.pix.certif.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateStatusTest {

  @ParameterizedTest
  @EnumSource(CertificationStatus.class)
  void nothingIsToldBeforeThePublication(CertificationStatus status) {
    assertThat(CandidateStatus.of(false, status)).isEqualTo(CandidateStatus.PENDING);
  }

  @ParameterizedTest
  @CsvSource({
    "VALIDATED, OBTAINED",
    "REJECTED, NOT_OBTAINED",
    "CANCELLED, CANCELLED",
    "ERROR, PENDING",
    "STARTED, PENDING"
  })
  void thePublicationTellsTheOutcome(CertificationStatus status, CandidateStatus told) {
    assertThat(CandidateStatus.of(true, status)).isEqualTo(told);
  }

  @Test
  void aCancellationCountsBeforeAValidatedResult() {
    CertificationStatus status = CertificationStatus.of(true, ResultStatus.VALIDATED);

    assertThat(status).isEqualTo(CertificationStatus.CANCELLED);
  }

  @Test
  void aCertificationWithoutResultIsStarted() {
    assertThat(CertificationStatus.of(false, null)).isEqualTo(CertificationStatus.STARTED);
  }
}
