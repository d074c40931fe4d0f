package fr.pix.certif.birthplace.entity;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.control.BirthPlaces.Commune;
import fr.pix.certif.birthplace.control.BirthPlaces.Country;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The reference of birth places, read once by each node: it changes with a version only. */
@ApplicationScoped
public class BirthPlaceReference {

  private static final String COMMUNES = "/birthplace/communes.csv.gz";

  private static final String COUNTRIES =
      """
      select '99' || c.code as code, c.name, c.former,
             array(select o.name from country_other_name o where o.code = c.code) as other_names
        from country c\
      """;

  @Inject Database database;

  private volatile BirthPlaces places;

  /** The reference. */
  public BirthPlaces places() {
    BirthPlaces known = places;
    if (known == null) {
      // two requests may read it at once the first time: both read the same
      known = new BirthPlaces(countries(), communes());
      places = known;
    }
    return known;
  }

  private List<Country> countries() {
    return database
        .list(
            COUNTRIES,
            row ->
                new Country(
                    row.text("code"),
                    row.text("name"),
                    row.texts("other_names"),
                    row.flag("former")))
        .stream()
        .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.FRENCH)))
        .toList();
  }

  /** The communes of France that are shipped with the application. */
  public static List<Commune> communes() {
    try (InputStream resource = BirthPlaceReference.class.getResourceAsStream(COMMUNES);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().map(BirthPlaceReference::commune).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Commune commune(String line) {
    String[] cells = line.split(";", -1);
    List<String> postalCodes = cells[2].isEmpty() ? List.of() : Arrays.asList(cells[2].split(","));
    return new Commune(cells[0], cells[1], postalCodes);
  }
}
