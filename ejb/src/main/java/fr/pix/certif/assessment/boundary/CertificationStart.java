package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.TestAlgorithm;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.control.TestSubject;
import fr.pix.certif.assessment.control.VerificationCode;
import fr.pix.certif.assessment.entity.CertificationRepository;
import fr.pix.certif.assessment.entity.CertificationRepository.Draw;
import fr.pix.certif.assessment.entity.CertificationRepository.NewCertification;
import fr.pix.certif.assessment.entity.Seat;
import fr.pix.certif.assessment.entity.TestAlgorithms;
import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.entity.KnowledgeRepository;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.ProfileRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins a certification: checks that the candidate is certifiable now, and draws the test. */
@ApplicationScoped
class CertificationStart {

  /** One code in 110 billion: a second collision in a row does not happen by chance. */
  private static final int CODES_TRIED = 10;

  @Inject CertificationRepository certifications;
  @Inject TestAlgorithms algorithms;
  @Inject ProfileRepository profiles;
  @Inject OwnProfiles own;
  @Inject KnowledgeRepository knowledge;
  @Inject ContentCatalog catalog;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "certif.max.reachable.level", defaultValue = "5")
  int maxReachableLevel;

  private final SecureRandom random = new SecureRandom();

  /** Creates the certification of a candidate who has none; its number. */
  long start(Seat seat) {
    Instant now = clock.instant();
    PupilProfile profile = certifiableProfile(seat, now);
    TestAlgorithm algorithm = algorithms.current();
    long seed = random.nextLong();
    List<DrawnChallenge> questions =
        algorithm.begin(
            new TestSubject(
                catalog.content(),
                profile,
                knowledge.provingChallenges(actor.accountId()),
                seat.accessible(),
                seat.complementary()),
            seed);
    if (questions.isEmpty()) {
      throw Refusal.conflict("assessment.no-question");
    }
    long certificationId =
        create(seat, profile, now, new Draw(algorithm.version(), seed, questions));
    audit.record(
        "certification.start",
        Subject.certification(certificationId),
        Map.of(),
        Map.of("state", TestState.STARTED, "questions", questions.size()));
    return certificationId;
  }

  /**
   * The profile at the very date of the certification: scoring compares with it, whatever follows.
   */
  private PupilProfile certifiableProfile(Seat seat, Instant now) {
    Optional<String> ine =
        Optional.ofNullable(seat.ine()).or(() -> profiles.ineOf(actor.accountId()));
    PupilProfile profile = own.at(actor.accountId(), ine, now);
    if (!profile.levels().isCertifiable()) {
      throw Refusal.forbidden("candidate.not-certifiable");
    }
    return profile;
  }

  private long create(Seat seat, PupilProfile profile, Instant now, Draw draw) {
    return Stream.generate(() -> VerificationCode.draw(random))
        .limit(CODES_TRIED)
        .map(
            code ->
                new NewCertification(
                    seat.candidateId(),
                    now,
                    code,
                    maxReachableLevel,
                    profile.pix(),
                    seat.complementary(),
                    draw))
        .map(certifications::create)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No verification code is free"));
  }
}
