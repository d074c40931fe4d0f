package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.control.EntryRules.Outcome;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.session.control.Arrangements;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private final EntryRules university =
      new EntryRules(
          BirthPlaceRuleTest.PLACES, new Terms(true, Set.of("CLEA"), TODAY), EntryField::label);
  private final EntryRules school =
      new EntryRules(
          BirthPlaceRuleTest.PLACES, new Terms(false, Set.of(), TODAY), EntryField::column);

  @Test
  void aWholeEntryBecomesACandidate() {
    Outcome outcome =
        university.judge(
            entry(
                Map.of(
                    "lastName",
                    "  D’Argent ",
                    "extraTime",
                    "33 %",
                    "sex",
                    "f",
                    "billingMode",
                    "prépayée",
                    "prepaymentCode",
                    "12345678912345/FACT12345",
                    "resultsEmail",
                    "formation@exemple.fr",
                    "complementary",
                    "CLEA")));

    assertThat(outcome.violations()).isEmpty();
    NewCandidate candidate = outcome.candidate();
    assertThat(candidate.lastName()).isEqualTo("D’Argent");
    assertThat(candidate.identityKey()).isEqualTo("DARGENT|ELODIEANNE");
    assertThat(candidate.birthdate()).isEqualTo("2005-05-20");
    assertThat(candidate.sex()).isEqualTo("F");
    assertThat(candidate.birthPlace().city()).isEqualTo("Ajaccio");
    assertThat(candidate.arrangements()).isEqualTo(new Arrangements(33, false));
    assertThat(candidate.billingMode()).isEqualTo(BillingMode.PREPAID);
    assertThat(candidate.complementary()).containsExactly("CLEA");
  }

  @Test
  void everythingThatIsMissingIsToldAtOnceBirthPlaceFirst() {
    CandidateEntry nothing =
        new CandidateEntry(
            " ", null, null, "", null, null, null, null, null, null, null, null, false, null, null,
            Set.of());

    assertThat(refusals(university, nothing))
        .containsExactly(
            "birthCountry enrolment.country-needed []",
            "lastName enrolment.needed [Nom de naissance]",
            "firstName enrolment.needed [Prénom]",
            "birthdate enrolment.needed [Date de naissance]",
            "sex enrolment.needed [Sexe]",
            "billingMode enrolment.needed [Tarification part Pix]");
  }

  @Test
  void aDateOfBirthIsADayThatExists() {
    assertThat(refusals(school, entry(Map.of("birthdate", "31/02/2001", "billingMode", ""))))
        .containsExactly(
            "birthdate enrolment.date-format [Date de naissance (format : jj/mm/aaaa)]");
    assertThat(refusals(university, entry(Map.of("birthdate", "2001-02-31"))))
        .containsExactly("birthdate enrolment.date-format [Date de naissance]");
    assertThat(refusals(university, entry(Map.of("birthdate", "1/2/2001")))).hasSize(1);
  }

  @Test
  void aDateOfBirthIsAfterTheFirstOf1900AndNotToCome() {
    String implausible = "birthdate enrolment.date-implausible [Date de naissance]";
    assertThat(refusals(university, entry(Map.of("birthdate", "01/01/1900"))))
        .containsExactly(implausible);
    assertThat(refusals(university, entry(Map.of("birthdate", "2026-11-29"))))
        .containsExactly(implausible);
    assertThat(university.judge(entry(Map.of("birthdate", "02/01/1900"))).violations()).isEmpty();
  }

  @Test
  void aSexIsMOrF() {
    assertThat(refusals(university, entry(Map.of("sex", "H"))))
        .containsExactly("sex enrolment.sex-unknown [Sexe]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zoé@exemple.fr", "zoe@exémple.fr", "zoe@exemple", "@exemple.fr"})
  void anAddressForWhichNoMailLeavesIsRefused(String address) {
    assertThat(refusals(university, entry(Map.of("convocationEmail", address))))
        .containsExactly("convocationEmail enrolment.email-format [E-mail de convocation]");
  }

  @Test
  void addressesLookLikeAddresses() {
    assertThat(
            refusals(
                university,
                entry(Map.of("resultsEmail", "formation@", "convocationEmail", "a b@c.fr"))))
        .containsExactly(
            "resultsEmail enrolment.email-format [E-mail du destinataire des résultats]",
            "convocationEmail enrolment.email-format [E-mail de convocation]");
  }

  @Test
  void extraTimeIsAPercentageRoundedToTheUnit() {
    assertThat(refusals(university, entry(Map.of("extraTime", "un tiers"))))
        .containsExactly("extraTime enrolment.not-a-number [Temps majoré]");
    assertThat(refusals(university, entry(Map.of("extraTime", "1000"))))
        .containsExactly("extraTime session.extra-time-out-of-range [999]");
    assertThat(refusals(university, entry(Map.of("extraTime", "-1")))).hasSize(1);
    assertThat(university.judge(entry(Map.of("extraTime", "33,33"))).candidate().arrangements())
        .isEqualTo(new Arrangements(33, false));
    assertThat(university.judge(entry(Map.of("extraTime", "150"))).candidate().arrangements())
        .isEqualTo(new Arrangements(150, false));
    assertThat(university.judge(entry(Map.of("extraTime", "0"))).candidate().arrangements())
        .isEqualTo(Arrangements.NONE);
  }

  @Test
  void aPrepaymentCodeGoesWithPrepaymentAndWithNothingElse() {
    assertThat(refusals(university, entry(Map.of("billingMode", "PREPAID"))))
        .containsExactly("prepaymentCode enrolment.prepayment-code-needed [Code de prépaiement]");
    assertThat(refusals(university, entry(Map.of("prepaymentCode", "F1"))))
        .containsExactly(
            "prepaymentCode enrolment.prepayment-code-unexpected [Code de prépaiement]");
    assertThat(
            refusals(university, entry(Map.of("billingMode", "Offerte", "prepaymentCode", "F1"))))
        .containsExactly("billingMode enrolment.billing-mode-unknown [Tarification part Pix]");
  }

  @Test
  void aSchoolIsNotAskedHowItIsPaid() {
    assertThat(school.judge(entry(Map.of("billingMode", ""))).candidate().billingMode()).isNull();
    assertThat(refusals(school, entry(Map.of("prepaymentCode", "F1"))))
        .containsExactly(
            "billingMode enrolment.not-billed [Tarification part Pix]",
            "prepaymentCode enrolment.not-billed [Code de prépaiement]");
  }

  @Test
  void aComplementaryCertificationIsAmongTheHabilitationsOfTheCentre() {
    assertThat(refusals(university, entry(Map.of("complementary", "DROIT"))))
        .containsExactly("complementary enrolment.not-habilitated []");
  }

  @Test
  void textsFitWhereTheyAreKept() {
    assertThat(
            refusals(
                university,
                entry(Map.of("lastName", "x".repeat(256), "externalId", "y".repeat(256)))))
        .containsExactly(
            "lastName enrolment.too-long [Nom de naissance, 255]",
            "externalId enrolment.too-long [Identifiant externe, 255]");
  }

  private static List<String> refusals(EntryRules rules, CandidateEntry entry) {
    Outcome outcome = rules.judge(entry);
    assertThat(outcome.candidate()).isNull();
    return outcome.violations().stream()
        .map(each -> each.field() + " " + each.code() + " " + each.args())
        .toList();
  }

  /** A candidate whom everybody accepts, but for these fields. */
  private static CandidateEntry entry(Map<String, String> changed) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "lastName",
                "Durand",
                "birthdate",
                "20/05/2005",
                "sex",
                "M",
                "billingMode",
                "Gratuite"));
    fields.putAll(changed);
    String complementary = fields.get("complementary");
    return new CandidateEntry(
        fields.get("lastName"),
        "Élodie-Anne",
        fields.get("birthdate"),
        fields.get("sex"),
        "France",
        "2A004",
        null,
        null,
        fields.get("resultsEmail"),
        fields.get("convocationEmail"),
        fields.get("externalId"),
        fields.get("extraTime"),
        false,
        fields.get("billingMode"),
        fields.get("prepaymentCode"),
        complementary == null ? Set.of() : Set.of(complementary));
  }
}
