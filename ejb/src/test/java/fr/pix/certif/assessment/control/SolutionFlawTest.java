package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.ChallengeCheck.Flaw;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.entity.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolutionFlawTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QCU | - a§- b | 2 |",
        "QCU | - a§- b | 3 | option",
        "QCU | - a§- b | b | option",
        "QCU | - a§- b | 1,2 | option",
        "QCU | - a | 1 | options",
        "QCM | - a§- b§- c | 1, 3 |",
        "QCM | - a§- b§- c | 1,1 | numbers",
        "QCM | - a§- b§- c | 0 | numbers",
        "QCM | - a§- b§- c | 1, | numbers",
        "QROC | ${a} | mot |",
        "QROC | ${a} ${b} | mot | field",
        "QROC | rien | mot | field",
        "QROCM-ind | ${a} ${b} | a:§- x§b:§- y |",
        "QROCM-ind | ${a} ${b} | a:§- x | groups",
        "QROCM-ind | ${a} ${b} | a:§- x§b: | groups",
        "QROCM-ind | rien | a:§- x | fields",
        "QROCM-dep | ${a} ${b} | 1:§- x§2:§- y§3:§- z |",
        "QROCM-dep | ${a} ${b} | 1:§- x | shared-groups",
        "QROCM-dep | rien | 1:§- x | fields"
      })
  void aSolutionMustBeReachableByAnAnswer(
      String type, String proposals, String solution, String code) {
    var flaw =
        SolutionFlaw.find(
            ChallengeType.ofWireName(type).orElseThrow(),
            proposals.replace('§', '\n'),
            solution.replace('§', '\n'));

    assertThat(flaw.map(Flaw::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void nothingIsWrongWithTheBankThatComesWithTheApplication() {
    assertThat(ContentReader.read().challenges())
        .allSatisfy(challenge -> assertThat(flawOf(challenge)).as(challenge.id()).isNull());
  }

  private static Flaw flawOf(Challenge challenge) {
    return SolutionFlaw.find(
            ChallengeType.ofWireName(challenge.type()).orElseThrow(),
            challenge.proposals(),
            challenge.solution())
        .orElse(null);
  }
}
