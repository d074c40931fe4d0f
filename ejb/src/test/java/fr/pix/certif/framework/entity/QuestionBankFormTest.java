package fr.pix.certif.framework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Proposals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a proof-reader would see of the bank: nothing gives a right answer away, French is clean.
 */
class QuestionBankFormTest {

  private static final Content BANK = ContentReader.read();

  private static final List<Challenge> ASKED =
      BANK.challenges().stream().filter(BANK::mayAsk).toList();

  private static final int USUAL_OPTIONS = 4;

  /** Code keeps its own spaces and apostrophes. */
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|\\$\\{[^}]*}");

  /** A space that may break before a mark, or after an opening one. */
  private static final Pattern BREAKING =
      Pattern.compile("[\\p{L}\\d)»”] [?!;:»](?=\\s|$)|« |[\\p{L}\\d][?!;»](?=\\s|$)");

  /** A line of the list: an identifier, a type, how many options or which fields. */
  private static String line(Challenge challenge) {
    String answers =
        isChoice(challenge)
            ? String.valueOf(Proposals.options(challenge.proposals()).size())
            : Proposals.fields(challenge.proposals()).stream()
                .map(Proposals.Field::name)
                .collect(Collectors.joining(","));
    return challenge.id() + " " + challenge.type() + " " + answers;
  }

  /**
   * Certifications name challenges, and their answers the number of an option or the name of a
   * field: the list only grows. A question that is no longer asked becomes périmé, another one gets
   * another identifier.
   */
  @Test
  void noIdentifierIsLostNorGivenToAnotherQuestion() throws IOException {
    Set<String> listed = listed();
    Set<String> held =
        new TreeSet<>(BANK.challenges().stream().map(QuestionBankFormTest::line).toList());

    assertThat(held).as("in the bank and in challenges.txt").isEqualTo(listed);
  }

  private static Set<String> listed() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                QuestionBankFormTest.class.getResourceAsStream("/framework/challenges.txt"),
                StandardCharsets.UTF_8))) {
      return list.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyOptionButTheRightOneIsListedAsWrong() {
    assertThat(ofType("QCU"))
        .allSatisfy(
            challenge ->
                assertThat(challenge.wrongAnswers())
                    .as(challenge.id())
                    .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, options(challenge).size())
                            .mapToObj(String::valueOf)
                            .filter(option -> !option.equals(challenge.solution()))
                            .toList()));
  }

  /** Who always ticks the same place, or the longest option, must gain nothing by it. */
  @Test
  void aRightOptionStandsAsOftenInEachPlace() {
    List<Integer> places =
        ofType("QCU")
            .filter(challenge -> options(challenge).size() == USUAL_OPTIONS)
            .map(challenge -> Integer.valueOf(challenge.solution()))
            .toList();

    assertThat(IntStream.rangeClosed(1, USUAL_OPTIONS))
        .allSatisfy(place -> assertShare(count(places, place), places.size(), 22, 28));
  }

  @Test
  void theRightOptionsOfSeveralStandAsOftenInEachPlace() {
    List<List<Integer>> places =
        ofType("QCM")
            .filter(challenge -> options(challenge).size() == 5)
            .map(QuestionBankFormTest::rightPlaces)
            .toList();
    List<Integer> all = places.stream().flatMap(List::stream).toList();

    assertThat(IntStream.rangeClosed(1, 5))
        .allSatisfy(place -> assertShare(count(all, place), all.size(), 15, 25));
  }

  @Test
  void noCompetenceHidesItsRightOptionsInOnePlace() {
    assertThat(BANK.competences())
        .allSatisfy(
            competence -> {
              List<Integer> places =
                  ofType("QCU")
                      .filter(challenge -> challenge.competenceIndex() == competence.index())
                      .map(challenge -> Integer.valueOf(challenge.solution()))
                      .toList();
              assertThat(IntStream.rangeClosed(1, USUAL_OPTIONS))
                  .as(competence.code())
                  .allSatisfy(place -> assertShare(count(places, place), places.size(), 10, 40));
            });
  }

  @Test
  void theLongestOptionIsNotTheRightOneMoreOftenThanByChance() {
    List<Challenge> choices = ofType("QCU").toList();

    assertShare(
        choices.stream().filter(QuestionBankFormTest::rightIsLongest).count(),
        choices.size(),
        0,
        25);
  }

  @Test
  void severalIsSaidWhereSeveralOptionsAreRight() {
    assertThat(ofType("QCM"))
        .allSatisfy(
            challenge ->
                assertThat(challenge.instruction())
                    .as(challenge.id())
                    .endsWith("Plusieurs réponses sont attendues."))
        .allSatisfy(
            challenge ->
                assertThat(rightPlaces(challenge)).as(challenge.id()).hasSizeGreaterThan(1));
    assertThat(ofType("QCU"))
        .noneMatch(challenge -> challenge.instruction().contains("Plusieurs réponses"));
  }

  @Test
  void frenchIsWrittenWithItsSpacesAndApostrophes() {
    assertThat(ASKED)
        .allSatisfy(
            challenge ->
                assertThat(texts(challenge))
                    .as(challenge.id())
                    .doesNotContain("'", "...")
                    .doesNotContainPattern(BREAKING));
  }

  /** A typed answer must be found, not copied from the question. */
  @Test
  void noAnswerToFindIsWrittenInItsQuestion() {
    assertThat(ASKED)
        .filteredOn(
            challenge -> challenge.media().hasAttachment() || challenge.media().simulator() != null)
        .filteredOn(challenge -> challenge.type().equals("QROC"))
        .isNotEmpty()
        .allSatisfy(
            challenge ->
                assertThat(challenge.instruction())
                    .as(challenge.id())
                    .doesNotContainPattern(
                        "(?<![\\p{L}\\d])"
                            + Pattern.quote(challenge.solution().lines().findFirst().orElseThrow())
                            + "(?![\\p{L}\\d])"));
  }

  private static String texts(Challenge challenge) {
    String alternative =
        challenge.media().illustration() == null
            ? ""
            : challenge.media().illustration().alternative();
    String whole = challenge.instruction() + "\n" + challenge.proposals() + "\n" + alternative;
    return CODE.matcher(whole).replaceAll("");
  }

  private static Stream<Challenge> ofType(String type) {
    return ASKED.stream().filter(challenge -> challenge.type().equals(type));
  }

  private static boolean isChoice(Challenge challenge) {
    return Set.of("QCU", "QCM").contains(challenge.type());
  }

  private static List<String> options(Challenge challenge) {
    return Proposals.options(challenge.proposals());
  }

  private static List<Integer> rightPlaces(Challenge challenge) {
    return Stream.of(challenge.solution().split(","))
        .map(String::strip)
        .map(Integer::valueOf)
        .toList();
  }

  private static boolean rightIsLongest(Challenge challenge) {
    List<Integer> lengths = options(challenge).stream().map(String::length).toList();
    int right = lengths.get(Integer.parseInt(challenge.solution()) - 1);
    return lengths.stream().filter(length -> length >= right).count() == 1;
  }

  private static long count(Collection<Integer> places, int place) {
    return places.stream().filter(right -> right == place).count();
  }

  private static void assertShare(long part, long whole, int least, int most) {
    assertThat(100.0 * part / whole).isBetween((double) least, (double) most);
  }
}
