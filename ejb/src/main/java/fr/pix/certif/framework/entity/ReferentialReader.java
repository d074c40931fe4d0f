package fr.pix.certif.framework.entity;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.ContentElements;
import fr.pix.certif.framework.control.Fields;
import fr.pix.certif.framework.control.Referential;
import fr.pix.certif.framework.control.Referential.Area;
import fr.pix.certif.framework.control.Referential.Topic;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.control.Tube;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the file of a referential beside the framework: as those of competences, but that its tubes
 * are in areas and name the certifications that ask about them.
 */
final class ReferentialReader {

  private static final int OUTSIDE = CompetenceCode.OUTSIDE;

  private final List<Fields> areas = new ArrayList<>();
  private final List<Fields> tubes = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Challenge> operative = new ArrayList<>();
  private final List<Challenge> retired = new ArrayList<>();

  ReferentialReader(JsonParser json) {
    JsonElements elements = new JsonElements(json);
    elements.whole((name, value) -> readMember(elements, name, value));
  }

  private void readMember(JsonElements elements, String name, Event value) {
    switch (name) {
      case "areas" -> elements.elements(value, areas::add);
      case "tubes" -> elements.elements(value, tubes::add);
      case "skills" ->
          elements.elements(value, each -> skills.add(ContentElements.skill(OUTSIDE, each)));
      case "challenges" -> elements.elements(value, this::addChallenge);
      default -> elements.skip(value);
    }
  }

  private void addChallenge(Fields challenge) {
    (ContentElements.isOperative(challenge) ? operative : retired)
        .add(ContentElements.challenge(OUTSIDE, challenge));
  }

  Referential referential() {
    return new Referential(areas.stream().map(this::area).toList());
  }

  private Area area(Fields area) {
    String code = area.word("code");
    String name = area.word("titleFrFr");
    return new Area(
        new Competence(OUTSIDE, code, name, code, name),
        tubes.stream()
            .filter(tube -> tube.word("areaId").equals(area.word("id")))
            .map(this::topic)
            .toList());
  }

  private Topic topic(Fields fields) {
    Tube tube = ContentElements.tube(OUTSIDE, fields);
    return new Topic(
        tube,
        Set.copyOf(fields.texts("certifications")),
        skills.stream().filter(skill -> skill.tubeId().equals(tube.id())).toList());
  }

  List<Skill> skills() {
    return skills;
  }

  List<Challenge> operative() {
    return operative;
  }

  List<Challenge> retired() {
    return retired;
  }
}
