package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.AlgorithmVersion;
import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Certifications being created. */
@ApplicationScoped
public class CertificationRepository {

  private static final String CREATE =
      """
      with started as (
        insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, birth_place,
               state, created_at, verification_code, max_reachable_level, algorithm, complementary_keys)
        select c.id, c.session_id, c.account_id, c.first_name, c.last_name, c.birthdate,
               c.birth_city,
               'STARTED', ?, ?, ?, ?, ?
          from candidate c
         where c.id = ?
        on conflict on constraint certification_verification_code_is_unique do nothing
        returning id)
      insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
      select id, ?, ?, ?, ?, ? from started
      returning certification_id as number""";

  private static final String STATE =
      """
      select c.state, s.finalized_at is not null as finalized
        from certification c join session s on s.id = c.session_id
       where c.id = ?""";

  @Inject Database database;

  /**
   * What a new certification is made of, beside the candidate's identity.
   *
   * @param pix the profile at the start, 16 places
   * @param complementary the keys of what is taken besides
   */
  public record NewCertification(
      long candidateId,
      Instant at,
      String verificationCode,
      int maxReachableLevel,
      List<BigDecimal> pix,
      Set<String> complementary,
      Draw draw) {}

  /**
   * How the questions were drawn, so that the draw can be explained.
   *
   * @param questions in the order of the test
   */
  public record Draw(AlgorithmVersion algorithm, long seed, List<DrawnChallenge> questions) {

    private String challengeIds() {
      return words(questions.stream().map(DrawnChallenge::challengeId));
    }

    private String competenceIndexes() {
      return words(questions.stream().map(DrawnChallenge::competence));
    }
  }

  /** Creates the certification, or nothing when its verification code is already taken. */
  public Optional<Long> create(NewCertification certification) {
    return database.first(
        CREATE,
        row -> row.number("number"),
        certification.at(),
        certification.verificationCode(),
        certification.maxReachableLevel(),
        certification.draw().algorithm(),
        certification.complementary().stream().sorted().toList(),
        certification.candidateId(),
        certification.draw().seed(),
        certification.draw().questions().size(),
        certification.draw().challengeIds(),
        certification.draw().competenceIndexes(),
        words(certification.pix().stream().map(BigDecimal::toPlainString)));
  }

  private static String words(Stream<?> values) {
    return values.map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Where the test of a certification stands. */
  public TestState state(long certificationId) {
    return database
        .first(
            STATE,
            row -> TestState.valueOf(row.text("state")).seenFrom(row.flag("finalized")),
            certificationId)
        .orElseThrow();
  }
}
