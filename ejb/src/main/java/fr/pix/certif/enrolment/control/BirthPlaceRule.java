package fr.pix.certif.enrolment.control;

import static fr.pix.certif.enrolment.control.EntryField.BIRTH_CITY;
import static fr.pix.certif.enrolment.control.EntryField.BIRTH_COUNTRY;
import static fr.pix.certif.enrolment.control.EntryField.BIRTH_INSEE_CODE;
import static fr.pix.certif.enrolment.control.EntryField.BIRTH_POSTAL_CODE;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.control.BirthPlaces.Country;
import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a candidate was born must be a place that the national register of skills (CPF) knows: in
 * France a commune by its INSEE code or by its postal code and name, abroad a country and a town.
 */
public final class BirthPlaceRule {

  /** What stands for an INSEE code when the birth was abroad. */
  public static final String ABROAD = "99";

  private final BirthPlaces places;

  public BirthPlaceRule(BirthPlaces places) {
    this.places = places;
  }

  /**
   * What comes of a birth place as it was written.
   *
   * @param place null when there are violations
   */
  public record Outcome(BirthPlace place, List<Violation> violations) {

    public Outcome {
      violations = List.copyOf(violations);
    }

    private static Outcome accepted(String country, String insee, String postal, String city) {
      return new Outcome(new BirthPlace(country, insee, postal, city), List.of());
    }

    private static Outcome refused(Violation violation) {
      return new Outcome(null, List.of(violation));
    }
  }

  /** Judges the birth place of an entry. */
  public Outcome judge(CandidateEntry entry) {
    if (entry.birthCountry() == null) {
      return Outcome.refused(Violation.of(BIRTH_COUNTRY.key(), "enrolment.country-needed"));
    }
    Optional<Country> country = places.country(entry.birthCountry());
    if (country.isEmpty()) {
      return Outcome.refused(
          Violation.of(BIRTH_COUNTRY.key(), "enrolment.country-unknown", entry.birthCountry()));
    }
    return country.get().isFrance() ? inFrance(entry) : abroad(country.get(), entry);
  }

  private static Outcome abroad(Country country, CandidateEntry entry) {
    List<Violation> violations = new ArrayList<>();
    if (entry.birthCity() == null) {
      violations.add(Violation.of(BIRTH_CITY.key(), "enrolment.city-needed"));
    }
    if (entry.birthPostalCode() != null) {
      violations.add(Violation.of(BIRTH_POSTAL_CODE.key(), "enrolment.postal-code-abroad"));
    }
    if (!ABROAD.equals(entry.birthInseeCode())) {
      violations.add(Violation.of(BIRTH_INSEE_CODE.key(), "enrolment.insee-code-abroad"));
    }
    return violations.isEmpty()
        ? Outcome.accepted(country.name(), country.code(), null, entry.birthCity())
        : new Outcome(null, violations);
  }

  private Outcome inFrance(CandidateEntry entry) {
    if (entry.birthInseeCode() == null && entry.birthPostalCode() == null) {
      return Outcome.refused(Violation.of(BIRTH_POSTAL_CODE.key(), "enrolment.codes-missing"));
    } else if (entry.birthInseeCode() == null) {
      return byPostalCode(entry.birthPostalCode(), entry.birthCity());
    } else if (entry.birthPostalCode() != null) {
      return Outcome.refused(Violation.of(BIRTH_INSEE_CODE.key(), "enrolment.codes-both"));
    }
    return byInseeCode(entry.birthInseeCode().toUpperCase(Locale.ROOT), entry.birthCity());
  }

  private Outcome byInseeCode(String code, String city) {
    if (city != null) {
      return Outcome.refused(Violation.of(BIRTH_CITY.key(), "enrolment.city-with-insee-code"));
    }
    return places
        .commune(code)
        .map(name -> Outcome.accepted(BirthPlaces.FRANCE, code, null, name))
        .orElseGet(
            () ->
                Outcome.refused(
                    Violation.of(BIRTH_INSEE_CODE.key(), "enrolment.insee-code-unknown", code)));
  }

  private Outcome byPostalCode(String code, String city) {
    List<Violation> violations = new ArrayList<>();
    if (city == null) {
      violations.add(Violation.of(BIRTH_CITY.key(), "enrolment.city-needed"));
    }
    if (places.communesAt(code).isEmpty()) {
      violations.add(Violation.of(BIRTH_POSTAL_CODE.key(), "enrolment.postal-code-unknown", code));
    }
    if (!violations.isEmpty()) {
      return new Outcome(null, violations);
    }
    return places
        .communeAt(code, city)
        .map(name -> Outcome.accepted(BirthPlaces.FRANCE, null, code, name))
        .orElseGet(
            () ->
                Outcome.refused(
                    Violation.of(BIRTH_CITY.key(), "enrolment.city-not-there", code, city)));
  }
}
