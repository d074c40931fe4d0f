package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFieldsTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fieldsAreReadBackAsTheyWereTyped(long seed) {
    Map<String, String> fields = anyFields(new Random(seed));

    assertThat(AnswerFields.parse(AnswerFields.format(fields))).isEqualTo(fields);
  }

  @Test
  void linesBeyondFiveHundredAreNotRead() {
    assertThat(AnswerFields.parse("a: x\n".repeat(499) + "b: y\nc: z"))
        .containsExactly(Map.entry("a", "x"), Map.entry("b", "y"));
  }

  @Test
  void fieldsKeepTheirOrder() {
    assertThat(AnswerFields.parse("b: \"1\"\na: \"2\"").keySet()).containsExactly("b", "a");
  }

  @Test
  void aTextWithoutQuotesIsTakenAsItStands() {
    assertThat(AnswerFields.parse("num1: mot de passe \nnum2: \"ouvert"))
        .containsExactly(Map.entry("num1", "mot de passe"), Map.entry("num2", "\"ouvert"));
  }

  @Test
  void jsonEscapesAreUnderstood() {
    assertThat(AnswerFields.parse("a: \"\\u00e9\\n\\t\\\"\\\\\\/\\b\\f\\r\""))
        .containsEntry("a", "é\n\t\"\\/\b\f\r");
  }

  @Test
  void aBrokenEscapeIsKeptAsText() {
    assertThat(AnswerFields.parse("a: \"\\u12\"")).containsEntry("a", "u12");
    assertThat(AnswerFields.parse("a: \"x\\\"")).containsEntry("a", "x\\");
  }

  @Test
  void whatIsNoFieldIsSkipped() {
    assertThat(AnswerFields.parse("bonjour\n: x\n\n")).isEmpty();
    assertThat(AnswerFields.parse("")).isEmpty();
  }

  private static Map<String, String> anyFields(Random random) {
    Map<String, String> fields = new LinkedHashMap<>();
    int count = random.nextInt(5);
    for (int field = 0; field < count; field++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) {
        text.append("aé :\"\\\n\r\t#-'u0".charAt(random.nextInt(14)));
      }
      fields.put("num" + field, text.toString());
    }
    return fields;
  }
}
