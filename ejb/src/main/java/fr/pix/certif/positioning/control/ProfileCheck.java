package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.positioning.control.ProfileOwner.Directory;
import fr.pix.certif.positioning.control.ReceivedProfile.Shown;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of profiles that come in, the same for a file and for a machine. Everything wrong is
 * gathered with its place; the values that are right come back in the form in which they are kept.
 */
public final class ProfileCheck {

  /** So many problems are told: whoever has more has sent something else than profiles. */
  public static final int MOST_PROBLEMS = 5_000;

  /** The clock of another machine may be a little ahead of ours. */
  private static final Duration TOLERATED_ADVANCE = Duration.ofMinutes(5);

  /** Before, there was no platform to show anything on. */
  private static final Instant EARLIEST = Instant.parse("2016-01-01T00:00:00Z");

  private static final BigDecimal MOST_PIX = BigDecimal.valueOf(64);
  private static final int STORED_DECIMALS = 2;

  private final Content content;
  private final Instant now;
  private final List<Violation> problems = new ArrayList<>();

  /** Checks against this content, at this moment. */
  public ProfileCheck(Content content, Instant now) {
    this.content = content;
    this.now = now;
  }

  /**
   * Where something stands in what was sent.
   *
   * @param field as a machine or a form finds it again
   * @param name as a person reads it
   */
  public record Place(String field, String name) {

    /** A place that machines and people name alike. */
    public static Place of(String path) {
      return new Place(path, path);
    }

    /** A part of it; a person is told the whole line. */
    public Place at(String part) {
      return name.equals(field) ? of(field + part) : this;
    }
  }

  /**
   * A profile that was read, before its owner is looked for.
   *
   * @param place where it stands in what was sent
   */
  public record Sent(Place place, ProfileOwner owner, Instant asOf, List<Shown> competences) {

    public Sent {
      competences = List.copyOf(competences);
    }
  }

  public List<Violation> problems() {
    return problems;
  }

  /** Whether no more problems are gathered. */
  public boolean full() {
    return problems.size() >= MOST_PROBLEMS;
  }

  /** Something is wrong there; the code is that of its sentence. */
  public void problem(Place place, String code, Serializable... values) {
    if (!full()) {
      List<Serializable> args = new ArrayList<>(List.of(place.name()));
      args.addAll(Arrays.asList(values));
      problems.add(new Violation(place.field(), "profile." + code, args));
    }
  }

  /** A national identifier: eleven digits or capitals. */
  public void ine(Place place, String ine) {
    if (!ine.matches("[0-9A-Z]{11}")) {
      problem(place, "ine", shortened(ine));
    }
  }

  /** A student number: letters, digits, hyphens and underscores, as a university's list has it. */
  public void studentNumber(Place place, String number) {
    if (!number.matches("[a-zA-Z0-9_-]{1,200}")) {
      problem(place, "student-number", shortened(number));
    }
  }

  /**
   * The profiles under the identifiers of their owners.
   *
   * @param directory those of them who exist here; who does not is a problem, and so is the same
   *     owner twice at the same date
   */
  public List<ReceivedProfile> identified(List<Sent> profiles, Directory directory) {
    Set<String> known = new HashSet<>();
    List<ReceivedProfile> identified = new ArrayList<>(profiles.size());
    for (Sent sent : profiles) {
      Optional<String> identifier = sent.owner().identifier(directory);
      if (identifier.isEmpty()) {
        String part = sent.owner().nameOf();
        problem(sent.place().at("." + part), "unknown-" + part, shortened(sent.owner().named()));
      } else if (known.add(identifier.get() + sent.asOf())) {
        identified.add(new ReceivedProfile(identifier.get(), sent.asOf(), sent.competences()));
      } else {
        problem(sent.place(), "sent-twice", sent.owner().named());
      }
    }
    return identified;
  }

  /** A moment that has come; finer than a microsecond is not kept. */
  public Optional<Instant> date(Place place, Instant date) {
    if (date.isAfter(now.plus(TOLERATED_ADVANCE))) {
      problem(place, "future", date.toString());
      return Optional.empty();
    }
    if (date.isBefore(EARLIEST)) {
      problem(place, "too-old", date.toString());
      return Optional.empty();
    }
    return Optional.of(date.truncatedTo(ChronoUnit.MICROS));
  }

  /** The code of one of the sixteen competences. */
  public void competence(Place place, String code) {
    if (CompetenceCode.placeOf(code).isEmpty()) {
      problem(place, "competence", shortened(code));
    }
  }

  /** A number of pix, with a point or a comma. */
  public Optional<BigDecimal> pix(Place place, String text) {
    if (text.matches("\\d{1,3}([.,]\\d{1,6})?")) {
      BigDecimal pix = new BigDecimal(text.replace(',', '.'));
      if (pix.compareTo(MOST_PIX) <= 0) {
        return Optional.of(pix.setScale(STORED_DECIMALS, RoundingMode.HALF_UP));
      }
    }
    problem(place, "pix", shortened(text));
    return Optional.empty();
  }

  /** A skill of this competence. */
  public void skill(Place place, String competence, String id) {
    Optional<Skill> skill = content.skill(id).filter(Skill::ofFramework);
    if (skill.isEmpty()) {
      problem(place, "skill", shortened(id));
    } else if (!CompetenceCode.of(skill.get().competenceIndex()).equals(competence)
        && CompetenceCode.placeOf(competence).isPresent()) {
      problem(place, "skill-elsewhere", id, CompetenceCode.of(skill.get().competenceIndex()));
    }
  }

  /** What was sent may be endless: enough of it to be recognised. */
  private static String shortened(String text) {
    int most = 40;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
