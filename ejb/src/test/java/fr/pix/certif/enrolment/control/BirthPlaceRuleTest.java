package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.control.BirthPlaces.Commune;
import fr.pix.certif.birthplace.control.BirthPlaces.Country;
import fr.pix.certif.enrolment.control.BirthPlaceRule.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthPlaceRuleTest {

  static final BirthPlaces PLACES =
      new BirthPlaces(
          List.of(
              new Country("99100", "France", List.of("République française"), false),
              new Country("99115", "Tchécoslovaquie", List.of(), true),
              new Country("99143", "Chypre", List.of(), true),
              new Country("99254", "Chypre", List.of(), false),
              new Country("99404", "États-Unis", List.of("USA"), false)),
          List.of(
              new Commune("10003", "Aix-Villemaur-Pâlis", List.of("10160", "10190")),
              new Commune("10003", "Aix-en-Othe", List.of("10160", "10190")),
              new Commune("20004", "Ajaccio", List.of()),
              new Commune("2A004", "Ajaccio", List.of("20000", "20090")),
              new Commune("42218", "Saint-Étienne", List.of("42000", "42100")),
              new Commune("75115", "Paris 15e Arrondissement", List.of("75015"))));

  private final BirthPlaceRule rule = new BirthPlaceRule(PLACES);

  @ParameterizedTest
  @ValueSource(strings = {"Paris 15", "PARIS", "paris 15e arrondissement"})
  void anArrondissementIsWrittenInSeveralWays(String city) {
    assertThat(rule.judge(entry("France", null, "75015", city)).place())
        .isEqualTo(new BirthPlace("France", null, "75015", "Paris 15e Arrondissement"));
    assertThat(rule.judge(entry("France", null, "75015", "Paris 1")).place()).isNull();
  }

  @Test
  void aBirthPlaceNeedsItsCountry() {
    assertThat(refusals(null, "99", null, "Boston"))
        .containsExactly("birthCountry enrolment.country-needed []");
  }

  @Test
  void aCountryThatNobodyKnowsIsToldByItsName() {
    assertThat(refusals("Atlantide", "99", null, "Boston"))
        .containsExactly("birthCountry enrolment.country-unknown [Atlantide]");
  }

  @Test
  void aBirthAbroadNeedsItsTownHasNoPostalCodeAndIsMarked99() {
    assertThat(refusals("États-Unis", "99", null, null))
        .containsExactly("birthCity enrolment.city-needed []");
    assertThat(refusals("États-Unis", "99", "75001", "Boston"))
        .containsExactly("birthPostalCode enrolment.postal-code-abroad []");
    assertThat(refusals("États-Unis", null, null, "Boston"))
        .containsExactly("birthInseeCode enrolment.insee-code-abroad []");
    assertThat(refusals("États-Unis", "75115", "75001", null)).hasSize(3);
  }

  @Test
  void aBirthAbroadIsKeptUnderTheCountrysNameAndCode() {
    assertThat(place("unis etats", "99", null, "Boston"))
        .isEqualTo(new BirthPlace("États-Unis", "99404", null, "Boston"));
    assertThat(place("usa", "99", null, "Boston").country()).isEqualTo("États-Unis");
  }

  @Test
  void aCountryThatIsNoMoreIsKnownAfterThoseOfToday() {
    assertThat(place("tchecoslovaquie", "99", null, "Brno").inseeCode()).isEqualTo("99115");
    assertThat(place("Chypre", "99", null, "Nicosie").inseeCode()).isEqualTo("99254");
    assertThat(PLACES.countries())
        .extracting(Country::code)
        .containsExactly("99100", "99254", "99404");
  }

  @Test
  void aBirthInFranceNeedsOneCodeAndNotTwo() {
    assertThat(refusals("France", null, null, "Ajaccio"))
        .containsExactly("birthPostalCode enrolment.codes-missing []");
    assertThat(refusals("France", "2A004", "20000", null))
        .containsExactly("birthInseeCode enrolment.codes-both []");
  }

  @Test
  void anInseeCodeStandsWithoutTown() {
    assertThat(refusals("France", "2A004", null, "Ajaccio"))
        .containsExactly("birthCity enrolment.city-with-insee-code []");
  }

  @Test
  void anInseeCodeThatNobodyKnowsIsTold() {
    assertThat(refusals("France", "99999", null, null))
        .containsExactly("birthInseeCode enrolment.insee-code-unknown [99999]");
    assertThat(refusals("France", "2a", null, null))
        .containsExactly("birthInseeCode enrolment.insee-code-unknown [2A]");
  }

  @Test
  void anInseeCodeGivesTheCommuneOfToday() {
    assertThat(place("FRANCE", "10003", null, null))
        .isEqualTo(new BirthPlace("France", "10003", null, "Aix-Villemaur-Pâlis"));
    assertThat(place("France", "2a004", null, null))
        .isEqualTo(new BirthPlace("France", "2A004", null, "Ajaccio"));
    assertThat(place("République Française", "20004", null, null).city()).isEqualTo("Ajaccio");
  }

  @Test
  void aPostalCodeNeedsItsTown() {
    assertThat(refusals("France", null, "20000", null))
        .containsExactly("birthCity enrolment.city-needed []");
  }

  @Test
  void aPostalCodeThatNobodyKnowsIsTold() {
    assertThat(refusals("France", null, "00001", "Ajaccio"))
        .containsExactly("birthPostalCode enrolment.postal-code-unknown [00001]");
    assertThat(refusals("France", null, "2A000", "Ajaccio"))
        .containsExactly("birthPostalCode enrolment.postal-code-unknown [2A000]");
    assertThat(refusals("France", null, "99999", null)).hasSize(2);
  }

  @Test
  void aTownMustBeAmongThoseOfItsPostalCode() {
    assertThat(refusals("France", null, "20000", "Bastia"))
        .containsExactly("birthCity enrolment.city-not-there [20000, Bastia]");
  }

  @Test
  void aPostalCodeAndTownAreKeptAsTheReferenceWritesThem() {
    assertThat(place("France", null, "20090", "AJACCIO"))
        .isEqualTo(new BirthPlace("France", null, "20090", "Ajaccio"));
    assertThat(place("France", null, "10190", "aix en othe").city()).isEqualTo("Aix-en-Othe");
    assertThat(place("France", null, "42100", "St Etienne").city()).isEqualTo("Saint-Étienne");
  }

  @Test
  void aPostalCodeProposesItsCommunes() {
    assertThat(PLACES.communesAt("10160")).containsExactly("Aix-Villemaur-Pâlis", "Aix-en-Othe");
    assertThat(PLACES.communesAt("1016")).isEmpty();
    assertThat(PLACES.communesAt("99999")).isEmpty();
  }

  private List<String> refusals(String country, String insee, String postal, String city) {
    Outcome outcome = rule.judge(entry(country, insee, postal, city));
    assertThat(outcome.place()).isNull();
    return outcome.violations().stream()
        .map(each -> each.field() + " " + each.code() + " " + each.args())
        .toList();
  }

  private BirthPlace place(String country, String insee, String postal, String city) {
    Outcome outcome = rule.judge(entry(country, insee, postal, city));
    assertThat(outcome.violations()).isEmpty();
    return outcome.place();
  }

  private static CandidateEntry entry(String country, String insee, String postal, String city) {
    return new CandidateEntry(
        "Durand",
        "Ana",
        "2001-02-03",
        "F",
        country,
        insee,
        postal,
        city,
        null,
        null,
        null,
        null,
        false,
        "FREE",
        null,
        Set.of());
  }
}
