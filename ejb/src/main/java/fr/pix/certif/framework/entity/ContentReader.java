package fr.pix.certif.framework.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.ContentElements;
import fr.pix.certif.framework.control.Fields;
import fr.pix.certif.framework.control.Referential;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.control.Tube;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the bank of questions that comes with the application, one file a competence and one of
 * what is asked besides, in the format of the content editor.
 */
public final class ContentReader {

  private final List<Competence> competences = new ArrayList<>();
  private final List<Tube> tubes = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Challenge> operative = new ArrayList<>();
  private final List<Challenge> retired = new ArrayList<>();

  /** One file, whose competence may be written after what it holds. */
  private static final class BankFile {
    private Fields competence;
    private Fields area;
    private final List<Fields> tubes = new ArrayList<>();
    private final List<Fields> skills = new ArrayList<>();
    private final List<Fields> challenges = new ArrayList<>();
  }

  private ContentReader() {}

  /** Reads the whole bank; throws when a file is missing or malformed. */
  public static Content read() {
    ContentReader reader = new ContentReader();
    for (int competence = 0; competence < CompetenceCode.COUNT; competence++) {
      reader.addFile("/content/" + CompetenceCode.of(competence) + ".json");
    }
    Referential besides = reader.addBesides("/content/edu.json");
    return new Content(
        reader.competences, reader.tubes, reader.skills, besides, reader.operative, reader.retired);
  }

  private void addFile(String path) {
    add(read(path, ContentReader::bankFile));
  }

  private Referential addBesides(String path) {
    ReferentialReader besides = read(path, ReferentialReader::new);
    skills.addAll(besides.skills());
    operative.addAll(besides.operative());
    retired.addAll(besides.retired());
    return besides.referential();
  }

  private static <T> T read(String path, Function<JsonParser, T> reading) {
    try (InputStream file = ContentReader.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("The bank of questions lacks " + path);
      }
      try (JsonParser json = JSON.createParser(file)) {
        return reading.apply(json);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The bank of questions cannot be read: " + path, e);
    }
  }

  private static BankFile bankFile(JsonParser json) {
    BankFile file = new BankFile();
    JsonElements elements = new JsonElements(json);
    elements.whole((name, value) -> readMember(file, elements, name, value));
    return file;
  }

  private static void readMember(BankFile file, JsonElements elements, String name, Event value) {
    switch (name) {
      case "competence" -> file.competence = elements.fields(value);
      case "area" -> file.area = elements.fields(value);
      case "tubes" -> elements.elements(value, file.tubes::add);
      case "skills" -> elements.elements(value, file.skills::add);
      case "challenges" -> elements.elements(value, file.challenges::add);
      default -> elements.skip(value);
    }
  }

  private void add(BankFile file) {
    int index = competences.size();
    competences.add(competence(index, file.competence, file.area));
    file.tubes.forEach(tube -> tubes.add(ContentElements.tube(index, tube)));
    file.skills.forEach(skill -> skills.add(ContentElements.skill(index, skill)));
    for (Fields challenge : file.challenges) {
      (ContentElements.isOperative(challenge) ? operative : retired)
          .add(ContentElements.challenge(index, challenge));
    }
  }

  private static Competence competence(int index, Fields competence, Fields area) {
    return new Competence(
        index,
        competence.word("index"),
        competence.word("nameFrFr"),
        area.word("code"),
        area.word("titleFrFr"));
  }
}
