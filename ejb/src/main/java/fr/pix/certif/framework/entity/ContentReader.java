package fr.pix.certif.framework.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the bank of questions, one file a competence, in the format of the content editor. */
public final class ContentReader {

  /** An archived challenge is no longer proposed in training, and still asked in certification. */
  private static final Set<String> OPERATIVE_STATUSES = Set.of("validé", "archivé");

  private static final Set<String> LOCALES = Set.of("fr", "fr-fr");

  private final List<Competence> competences = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Challenge> operative = new ArrayList<>();
  private final List<Challenge> retired = new ArrayList<>();

  private ContentReader() {}

  /** Reads the whole bank; throws when a file is missing or malformed. */
  public static Content read() {
    ContentReader reader = new ContentReader();
    for (int competence = 0; competence < CompetenceCode.COUNT; competence++) {
      reader.addFile("/content/" + CompetenceCode.of(competence) + ".json");
    }
    return new Content(reader.competences, reader.skills, reader.operative, reader.retired);
  }

  private void addFile(String path) {
    try (InputStream file = ContentReader.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("The bank of questions lacks " + path);
      }
      try (JsonReader json = JSON.createReader(file)) {
        add(json.readObject());
      }
    } catch (IOException e) {
      throw new IllegalStateException("The bank of questions cannot be read: " + path, e);
    }
  }

  private void add(JsonObject file) {
    int index = competences.size();
    competences.add(
        competence(index, file.getJsonObject("competence"), file.getJsonObject("area")));
    for (JsonObject skill : file.getJsonArray("skills").getValuesAs(JsonObject.class)) {
      skills.add(skill(index, skill));
    }
    for (JsonObject challenge : file.getJsonArray("challenges").getValuesAs(JsonObject.class)) {
      (isOperative(challenge) ? operative : retired).add(challenge(index, challenge));
    }
  }

  private static boolean isOperative(JsonObject challenge) {
    return OPERATIVE_STATUSES.contains(challenge.getString("status"))
        && texts(challenge, "locales").stream().anyMatch(LOCALES::contains);
  }

  private static Competence competence(int index, JsonObject competence, JsonObject area) {
    return new Competence(
        index,
        competence.getString("index"),
        competence.getString("nameFrFr"),
        area.getString("code"),
        area.getString("titleFrFr"));
  }

  private static Skill skill(int competenceIndex, JsonObject skill) {
    return new Skill(
        skill.getString("id"),
        skill.getString("name"),
        skill.getString("tubeId"),
        competenceIndex,
        skill.getInt("level"),
        skill.getInt("version", 1),
        skill.getJsonNumber("pixValue").bigDecimalValue());
  }

  private static Challenge challenge(int competenceIndex, JsonObject challenge) {
    return new Challenge(
        challenge.getString("id"),
        challenge.getString("skillId"),
        competenceIndex,
        challenge.getString("type"),
        challenge.getString("format", "mots"),
        challenge.getString("instruction"),
        challenge.getString("proposals", ""),
        challenge.getString("solution"),
        tolerances(challenge),
        number(challenge, "timer"),
        challenge.getBoolean("focusable", false),
        media(challenge),
        wrongAnswers(challenge));
  }

  /** Several fields are kept as the object that the editor writes. */
  private static List<String> wrongAnswers(JsonObject challenge) {
    return challenge.getJsonArray("wrongAnswers") == null
        ? List.of()
        : challenge.getJsonArray("wrongAnswers").stream()
            .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
            .toList();
  }

  private static Challenge.Tolerances tolerances(JsonObject challenge) {
    return new Challenge.Tolerances(
        challenge.getBoolean("t1Status", true),
        challenge.getBoolean("t2Status", true),
        challenge.getBoolean("t3Status", true));
  }

  private static Challenge.Media media(JsonObject challenge) {
    String illustration = text(challenge, "illustrationUrl");
    String embed = text(challenge, "embedUrl");
    return new Challenge.Media(
        illustration.isEmpty()
            ? null
            : new Challenge.Illustration(illustration, text(challenge, "illustrationAlt")),
        texts(challenge, "attachments"),
        embed.isEmpty()
            ? null
            : new Challenge.Simulator(
                embed, text(challenge, "embedTitle"), number(challenge, "embedHeight")));
  }

  /** A text that the editor leaves null or blank when there is none. */
  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString().strip() : "";
  }

  /** A number that the editor leaves null when there is none. */
  private static int number(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber value ? value.intValue() : 0;
  }

  private static List<String> texts(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray values
        ? values.getValuesAs(JsonString::getString)
        : List.of();
  }
}
