package fr.pix.certif.positioning.boundary;

import fr.pix.certif.positioning.control.ProfileCheck;
import fr.pix.certif.positioning.control.ProfileCheck.Place;
import fr.pix.certif.positioning.control.ProfileCheck.Sent;
import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.positioning.control.ProfileOwner.Holder;
import fr.pix.certif.positioning.control.ProfileOwner.Pupil;
import fr.pix.certif.positioning.control.ProfileOwner.Student;
import fr.pix.certif.positioning.control.ReceivedProfile.Shown;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads profiles as the national platform sends them, one object each; whatever is wrong is
 * gathered with the path at which it stands, such as {@code [3].competences[0].pix}.
 */
final class ProfileJson {

  /** Digits of the longest number of pix: far from what takes long to compute with. */
  private static final int LONGEST_NUMBER = 20;

  private final ProfileCheck check;
  private final List<Sent> profiles = new ArrayList<>();

  ProfileJson(ProfileCheck check) {
    this.check = check;
  }

  /** Those read so far; of no use once something is wrong. */
  List<Sent> profiles() {
    return profiles;
  }

  /** Reads the element of this place, from 0. */
  void read(JsonValue element, int index) {
    if (check.full()) {
      return;
    }
    Place place = Place.of("[" + index + "]");
    if (!(element instanceof JsonObject sent)) {
      check.problem(place, "object");
      return;
    }
    Optional<ProfileOwner> owner = owner(sent, place);
    Optional<Instant> date = date(sent, place);
    List<Shown> competences = competences(sent, place);
    if (owner.isPresent() && date.isPresent()) {
      profiles.add(new Sent(place, owner.get(), date.get(), competences));
    }
  }

  /** One way of naming the person, and one alone: two could name two persons. */
  private Optional<ProfileOwner> owner(JsonObject sent, Place place) {
    boolean student = sent.containsKey("studentNumber") || sent.containsKey("university");
    long ways =
        Stream.of(sent.containsKey("ine"), student, sent.containsKey("account"))
            .filter(Boolean::booleanValue)
            .count();
    if (ways != 1) {
      check.problem(place, "owner");
      return Optional.empty();
    } else if (student) {
      return student(sent, place);
    } else if (sent.containsKey("account")) {
      return text(sent, "account", place).map(Holder::new);
    }
    Optional<String> ine = text(sent, "ine", place);
    ine.ifPresent(value -> check.ine(place.at(".ine"), value));
    return ine.map(Pupil::new);
  }

  private Optional<ProfileOwner> student(JsonObject sent, Place place) {
    Optional<String> number = text(sent, "studentNumber", place);
    number.ifPresent(value -> check.studentNumber(place.at(".studentNumber"), value));
    Optional<String> university = text(sent, "university", place);
    return university.flatMap(name -> number.map(value -> new Student(name, value)));
  }

  private Optional<Instant> date(JsonObject sent, Place profile) {
    Place place = profile.at(".date");
    return text(sent, "date", profile)
        .flatMap(text -> instant(text, place))
        .flatMap(instant -> check.date(place, instant));
  }

  private Optional<Instant> instant(String text, Place place) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      check.problem(place, "date");
      return Optional.empty();
    }
  }

  private List<Shown> competences(JsonObject sent, Place profile) {
    Place place = profile.at(".competences");
    List<Shown> shown = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    List<JsonValue> elements = array(sent, "competences", profile);
    for (int i = 0; i < elements.size() && !check.full(); i++) {
      Place competence = place.at("[" + i + "]");
      if (elements.get(i) instanceof JsonObject object) {
        competence(object, competence, codes).ifPresent(shown::add);
      } else {
        check.problem(competence, "object");
      }
    }
    return shown;
  }

  private Optional<Shown> competence(JsonObject sent, Place place, Set<String> codes) {
    Optional<String> code = text(sent, "competence", place);
    code.ifPresent(
        value -> {
          check.competence(place.at(".competence"), value);
          if (!codes.add(value)) {
            check.problem(place.at(".competence"), "competence-twice", value);
          }
        });
    Optional<BigDecimal> pix = pix(sent, place);
    List<String> skills = skills(sent, place, code.orElse(""));
    return code.isPresent() && pix.isPresent()
        ? Optional.of(new Shown(code.get(), pix.get(), skills))
        : Optional.empty();
  }

  private Optional<BigDecimal> pix(JsonObject sent, Place competence) {
    Place place = competence.at(".pix");
    // Through its text: the value of a number such as 1e999999 takes minutes to compute.
    if (sent.get("pix") instanceof JsonNumber number
        && number.toString().length() <= LONGEST_NUMBER) {
      return check.pix(place, number.toString());
    }
    check.problem(place, "number");
    return Optional.empty();
  }

  private List<String> skills(JsonObject sent, Place competence, String code) {
    List<String> skills = new ArrayList<>();
    List<JsonValue> elements = array(sent, "validatedSkills", competence);
    for (int i = 0; i < elements.size() && !check.full(); i++) {
      Place place = competence.at(".validatedSkills[" + i + "]");
      if (elements.get(i) instanceof JsonString id) {
        check.skill(place, code, id.getString());
        skills.add(id.getString());
      } else {
        check.problem(place, "text");
      }
    }
    return skills;
  }

  private Optional<String> text(JsonObject sent, String name, Place place) {
    if (sent.get(name) instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    check.problem(place.at("." + name), "text");
    return Optional.empty();
  }

  private List<JsonValue> array(JsonObject sent, String name, Place place) {
    if (sent.get(name) instanceof JsonArray array) {
      return array;
    }
    check.problem(place.at("." + name), "array");
    return List.of();
  }
}
