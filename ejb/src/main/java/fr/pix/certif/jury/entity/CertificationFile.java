package fr.pix.certif.jury.entity;

import fr.pix.certif.assessment.control.TestAlgorithm;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.control.JudgedCertification.Standing;
import fr.pix.certif.jury.control.JuryCase;
import fr.pix.certif.jury.control.ReportToJudge;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The file of one certification as the jury reads it: the test, how it ended, the reports not yet
 * resolved.
 *
 * @param abortReason null when the centre gave none
 * @param neutralised numbers, from 1, of the questions already removed
 * @param skipped numbers, from 1, of the questions already counted as wrong
 * @param currentStatus the status of its result, null when it has none
 * @param complementary the certifications taken besides, attached when the test began
 */
record CertificationFile(
    long id,
    long sessionId,
    boolean completed,
    AbortReason abortReason,
    boolean cancelled,
    TestAlgorithm algorithm,
    int maxReachableLevel,
    double[] profilePix,
    List<String> challengeIds,
    int[] competences,
    Set<Integer> neutralised,
    Set<Integer> skipped,
    ResultStatus currentStatus,
    List<ComplementaryCertification> complementary) {

  /**
   * An issue report that nobody has resolved.
   *
   * @param questionNumber null when it is about no question
   */
  record OpenReport(long id, IssueKind kind, Integer questionNumber) {

    private ReportToJudge toJudge() {
      return new ReportToJudge(kind, questionNumber == null ? 0 : questionNumber);
    }
  }

  /** How the certification stands before the jury. */
  Standing standing(List<GivenAnswer> answers, List<OpenReport> reports, ChallengeBank challenges) {
    JuryCase untouched =
        new JuryCase(
            algorithm,
            new Attempt(Profile.ofPix(profilePix), asked(challenges), answers, maxReachableLevel),
            challengeIds.stream().map(id -> challenges.of(id).traits()).toList(),
            completed,
            Optional.ofNullable(abortReason),
            reports.stream().map(OpenReport::toJudge).toList());
    return new Standing(untouched, cancelled, Optional.ofNullable(currentStatus));
  }

  /** What comes of the certifications taken besides, those with questions of their own by these. */
  Map<ComplementaryCertification, ComplementaryVerdict> complementary(
      ScoringOutcome outcome, Attempt attempt, ChallengeBank challenges) {
    if (complementary.isEmpty()) {
      return Map.of();
    }
    Map<ComplementaryCertification, ComplementaryVerdict> verdicts =
        new EnumMap<>(ComplementaryCertification.class);
    complementary.forEach(
        each -> verdicts.put(each, each.judge(outcome, attempt, own(each, challenges))));
    return verdicts;
  }

  private Set<Integer> own(ComplementaryCertification each, ChallengeBank challenges) {
    return IntStream.rangeClosed(1, challengeIds.size())
        .filter(n -> competences[n - 1] == AskedChallenge.OUTSIDE_FRAMEWORK)
        .filter(n -> challenges.of(challengeIds.get(n - 1)).ownOf().contains(each))
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<AskedChallenge> asked(ChallengeBank challenges) {
    List<AskedChallenge> asked = new ArrayList<>(challengeIds.size());
    for (int place = 0; place < challengeIds.size(); place++) {
      int number = place + 1;
      asked.add(
          new AskedChallenge(
              competences[place],
              challenges.of(challengeIds.get(place)).type(),
              neutralised.contains(number),
              skipped.contains(number)));
    }
    return asked;
  }
}
