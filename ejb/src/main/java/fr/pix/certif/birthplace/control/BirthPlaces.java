package fr.pix.certif.birthplace.control;

import fr.pix.certif.shared.FoldedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reference of birth places, in memory: countries under all their names, communes of France by
 * INSEE code and by postal code. Names are compared without case, accents, punctuation nor order of
 * words: « Etats unis » and « Unis (États-) » are one.
 */
public final class BirthPlaces {

  /** The name under which France is kept and shown. */
  public static final String FRANCE = "France";

  private static final String FRANCE_CODE = "99100";
  private static final Pattern INSEE_CODE = Pattern.compile("[0-9A-Z]{5}");
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
  private static final Pattern ARRONDISSEMENT =
      Pattern.compile("((.+) \\d+)(?:er|e) Arrondissement");
  private static final Pattern SAINT =
      Pattern.compile("(?iu)(?<![\\p{L}\\d])S(te?)(?![\\p{L}\\d])\\.?");

  /**
   * A country of birth.
   *
   * @param code 99 and three digits
   * @param name as it is kept
   * @param otherNames under which it is recognised too
   * @param former whether it is no more: recognised, not proposed
   */
  public record Country(String code, String name, List<String> otherNames, boolean former) {

    public Country {
      otherNames = List.copyOf(otherNames);
    }

    public boolean isFrance() {
      return FRANCE_CODE.equals(code);
    }
  }

  /**
   * A name that a commune of France has or had.
   *
   * @param code its INSEE code; where several have the same, the first is the commune of today
   */
  public record Commune(String code, String name, List<String> postalCodes) {

    public Commune {
      postalCodes = List.copyOf(postalCodes);
    }
  }

  private final List<Country> countries;
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final int[] codes;
  private final String[] names;
  private final int[] postal;
  private final int[] communeOfPostal;

  /** The communes of a postal code by what their callings have in common, once it was asked for. */
  private final Map<String, Map<String, String>> callingsAt = new ConcurrentHashMap<>();

  /**
   * The reference.
   *
   * @param communes by code, the commune of today before others of the same code
   */
  public BirthPlaces(List<Country> countries, List<Commune> communes) {
    this.countries = countries.stream().filter(country -> !country.former()).toList();
    List<Country> presentFirst =
        countries.stream().sorted(Comparator.comparing(Country::former)).toList();
    presentFirst.forEach(country -> byName.putIfAbsent(matcher(country.name()), country));
    presentFirst.forEach(
        country ->
            country.otherNames().forEach(name -> byName.putIfAbsent(matcher(name), country)));
    countries.forEach(country -> byCode.put(country.code(), country));
    codes = communes.stream().mapToInt(commune -> packed(commune.code())).toArray();
    names = communes.stream().map(Commune::name).toArray(String[]::new);
    long[] pairs = pairs(communes);
    postal = Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> Integer.SIZE)).toArray();
    communeOfPostal = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
  }

  /** Postal code above, commune below, so that their order is that of the postal codes. */
  private static long[] pairs(List<Commune> communes) {
    List<Long> pairs = new ArrayList<>();
    for (int i = 0; i < communes.size(); i++) {
      for (String code : communes.get(i).postalCodes()) {
        pairs.add((long) Integer.parseInt(code) << Integer.SIZE | i);
      }
    }
    return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Five figures or capitals in one number, in the same order: Corsica's codes hold a letter. */
  private static int packed(String inseeCode) {
    return Integer.parseInt(inseeCode, Character.MAX_RADIX);
  }

  /** What two names of places have in common when they are one. */
  static String matcher(String name) {
    char[] letters = FoldedName.of(SAINT.matcher(name).replaceAll("Sain$1 ")).toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** The countries of today, in the order in which they were given. */
  public List<Country> countries() {
    return countries;
  }

  /** The country of this name, one of today first. */
  public Optional<Country> country(String name) {
    return Optional.ofNullable(byName.get(matcher(name)));
  }

  /** The country of this code, 99 and three digits. */
  public Optional<Country> countryOfCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The name of today of the commune that has or had this INSEE code. */
  public Optional<String> commune(String inseeCode) {
    if (!INSEE_CODE.matcher(inseeCode).matches()) {
      return Optional.empty();
    }
    int code = packed(inseeCode);
    int found = Arrays.binarySearch(codes, code);
    if (found < 0) {
      return Optional.empty();
    }
    while (found > 0 && codes[found - 1] == code) {
      found--;
    }
    return Optional.of(names[found]);
  }

  /** The communes of a postal code, by name; none for an unknown one. */
  public List<String> communesAt(String postalCode) {
    if (!POSTAL_CODE.matcher(postalCode).matches()) {
      return List.of();
    }
    int code = Integer.parseInt(postalCode);
    int at = Arrays.binarySearch(postal, code);
    while (at > 0 && postal[at - 1] == code) {
      at--;
    }
    List<String> found = new ArrayList<>();
    for (int i = at; i >= 0 && i < postal.length && postal[i] == code; i++) {
      found.add(names[communeOfPostal[i]]);
    }
    return found.stream().distinct().sorted().toList();
  }

  /** The commune of this name among those of a postal code, as the reference writes it. */
  public Optional<String> communeAt(String postalCode, String name) {
    List<String> communes = communesAt(postalCode);
    if (communes.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> callings =
        callingsAt.computeIfAbsent(postalCode, code -> byCalling(communes));
    return Optional.ofNullable(callings.get(matcher(name)));
  }

  private static Map<String, String> byCalling(List<String> communes) {
    Map<String, String> byCalling = new HashMap<>();
    communes.forEach(
        commune ->
            callings(commune).forEach(each -> byCalling.putIfAbsent(matcher(each), commune)));
    return byCalling;
  }

  /** « Paris 18e Arrondissement » is written Paris 18 in letters, and Paris by those born there. */
  private static Stream<String> callings(String commune) {
    Matcher arrondissement = ARRONDISSEMENT.matcher(commune);
    return arrondissement.matches()
        ? Stream.of(commune, arrondissement.group(1), arrondissement.group(2))
        : Stream.of(commune);
  }
}
