package fr.pix.certif.assessment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines may send to have answers evaluated, and what is refused. */
class TryAnswersTest {

  private static final String RIGHT =
      """
      {"kind":"QROC","format":"mots","solutions":["clé USB"],"answer":"CLE USB"}""";

  /** What a second core of a busy machine needs at most, for the whole of a call. */
  private static final Duration BEARABLE = Duration.ofSeconds(5);

  private final TryAnswers tryAnswers = new TryAnswers();

  static List<String> heavyBodies() {
    String accents = "\u0316\u0301".repeat(10_000);
    String close = "ab".repeat(100);
    return List.of(
        array(20, qroc(accents, "a" + accents)),
        array(
            1,
            qroc(
                String.join("\",\"", Collections.nCopies(4_000, "\u0316\u0301".repeat(100))),
                close)),
        array(40, qroc("a".repeat(20_000), "a".repeat(20_000))),
        array(4, qroc(String.join("\",\"", Collections.nCopies(2_000, close)), "ba".repeat(100))),
        array(18, qroc("e\\u0301 ".repeat(6_000), "e\\u0301 ".repeat(6_000))),
        array(
            40, "{\"kind\":\"QCM\",\"solution\":\"" + ",".repeat(20_000) + "\",\"answer\":\",\"}"),
        array(
            1,
            "{\"kind\":\"QROC\",\"format\":\"nombre\",\"solutions\":[\"1e999\"],\"answer\":\""
                + "9".repeat(1_000_000)
                + "\"}"));
  }

  @Test
  void answersAreEvaluatedInTheOrderSent() {
    List<AnswerResult> results =
        evaluate(
            "[" + RIGHT + "," + RIGHT.replace("CLE", "CLOU") + "," + qroc("a", "#ABAND#") + "]");

    assertThat(results).containsExactly(AnswerResult.OK, AnswerResult.KO, AnswerResult.ABAND);
  }

  @Test
  void oneChoiceAndDependentFieldsAreTriedAsWell() {
    String pair =
        """
        {"kind":"QROCM-dep","solutions":{"un":["rouge"],"deux":["vert"]},"answer":{"a":"vert","b":"%s"}}""";

    assertThat(
            evaluate(
                "[{\"kind\":\"QCU\",\"solution\":\"2\",\"answer\":\"2\"},"
                    + pair.formatted("Rouge")
                    + ","
                    + pair.formatted("bleu")
                    + "]"))
        .containsExactly(AnswerResult.OK, AnswerResult.OK, AnswerResult.PARTIALLY);
  }

  @Test
  void whatIsNotSaidIsForgiven() {
    String strict = RIGHT.replace("}", ",\"deactivations\":{\"t1\":true,\"t2\":true,\"t3\":true}}");

    assertThat(evaluate("[" + RIGHT + "," + strict + "]"))
        .containsExactly(AnswerResult.OK, AnswerResult.KO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "[]",
        "null",
        "{}",
        "{\"kind\":\"QDESSIN\",\"solution\":\"1\",\"answer\":\"1\"}",
        "{\"kind\":\"QCM\",\"solution\":1,\"answer\":\"1\"}",
        "{\"kind\":\"QROC\",\"solutions\":\"a\",\"answer\":\"a\"}",
        "{\"kind\":\"QROC\",\"solutions\":[1],\"answer\":\"a\"}",
        "{\"kind\":\"QROC\",\"solutions\":[\"a\"],\"answer\":null}",
        "{\"kind\":\"QROC\",\"solutions\":[\"a\"],\"answer\":\"a\",\"deactivations\":{\"t1\":1}}",
        "{\"kind\":\"QROCM-ind\",\"solutions\":{\"a\":\"x\"},\"answer\":{\"a\":\"x\"}}",
        "{\"kind\":\"QROCM-ind\",\"solutions\":{\"a\":[\"x\"]},\"answer\":\"x\"}"
      })
  void aMalformedCaseIsNamedByItsPlace(String malformed) {
    Refusal refusal = refusal("[" + RIGHT + "," + malformed + "," + RIGHT + "]");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
    assertThat(refusal.code()).isEqualTo("request.malformed-case");
    assertThat(refusal.args().get(0)).isEqualTo(1);
  }

  @Test
  void aThousandCasesAreEvaluatedAndOneMoreIsTooMany() {
    assertThat(evaluate(array(1_000, RIGHT))).hasSize(1_000);
    assertThat(refusal(array(1_001, RIGHT)).code()).isEqualTo("request.too-many-cases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "{}", "\"a\"", "12", "[1e99999999999]", "\u0000"})
  void whatIsNoArrayIsRefused(String body) {
    assertThat(refusal(body).kind()).isEqualTo(Refusal.Kind.MALFORMED);
  }

  @Test
  void aQuestionOfMoreFieldsThanAnyShowsIsRefused() {
    String fields =
        IntStream.rangeClosed(1, 51)
            .mapToObj("\"f%d\":\"x\""::formatted)
            .collect(Collectors.joining(","));
    String asked = "{\"kind\":\"QROCM-dep\",\"solutions\":{\"a\":[\"x\"]},\"answer\":{%s}}";

    assertThat(refusal("[" + asked.formatted(fields) + "]").args()).containsExactly(0, "answer");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(refusal("[".repeat(1_000_000)).kind()).isEqualTo(Refusal.Kind.MALFORMED);
  }

  @Test
  void aBodyBeyondTwoMegabytesIsRefused() {
    assertThat(refusal(" ".repeat((2 << 20) + 1)).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  @ParameterizedTest(name = "heavy body {index}")
  @MethodSource("heavyBodies")
  @Timeout(60)
  void noBodyTakesLong(String body) {
    long start = System.nanoTime();

    evaluate(body);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BEARABLE);
  }

  private List<AnswerResult> evaluate(String body) {
    return tryAnswers.evaluate(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private Refusal refusal(String body) {
    return catchThrowableOfType(Refusal.class, () -> evaluate(body));
  }

  private static String array(int times, String each) {
    return "[" + String.join(",", Collections.nCopies(times, each)) + "]";
  }

  private static String qroc(String solution, String answer) {
    return "{\"kind\":\"QROC\",\"format\":\"mots\",\"solutions\":[\"%s\"],\"answer\":\"%s\"}"
        .formatted(solution, answer);
  }
}
