package fr.pix.certif.results;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.results.boundary.SchoolBooklet.Booklet;
import fr.pix.certif.results.control.BookletLine;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a booklet in the form that the editors of LSU and LSL read. */
final class BookletJson {

  private static final JsonGeneratorFactory GENERATORS = JSON.createGeneratorFactory(Map.of());

  private BookletJson() {}

  static void write(Booklet booklet, String uai, OutputStream out) {
    try (JsonGenerator json = GENERATORS.createGenerator(out)) {
      json.writeStartObject().writeStartObject("data");
      json.write("type", "certificationsResults").write("id", uai.toUpperCase(Locale.ROOT));
      json.writeStartObject("attributes").writeStartArray("certifications");
      booklet.lines().forEach(line -> write(line, json));
      json.writeEnd().writeStartArray("competences");
      booklet.competences().forEach(competence -> write(competence, json));
      json.writeEnd().writeEnd().writeEnd().writeEnd();
    }
  }

  private static void write(BookletLine line, JsonGenerator json) {
    json.writeStartObject().write("id", line.certificationId());
    json.write("nationalStudentId", line.pupil().ine());
    json.write("firstName", line.pupil().firstName());
    write("middleName", line.pupil().middleName(), json);
    write("thirdName", line.pupil().thirdName(), json);
    json.write("lastName", line.pupil().lastName());
    json.write("birthdate", line.pupil().birthdate().toString());
    json.write("status", line.status()).write("pixScore", line.pixScore());
    json.write("verificationCode", line.verificationCode());
    json.write("date", line.takenAt().toString());
    write(
        "deliveredAt",
        line.certificate().map(result -> result.deliveredAt().toString()).orElse(null),
        json);
    json.write("certificationCenter", line.centerName());
    writeLevels(line.levels(), json);
    json.writeEnd();
  }

  /** A level tested and not certified is 0; a competence not tested is left out. */
  private static void writeLevels(List<Integer> levels, JsonGenerator json) {
    json.writeStartArray("competenceResults");
    for (int competence = 0; competence < levels.size(); competence++) {
      if (levels.get(competence) != null) {
        json.writeStartObject()
            .write("competenceId", CompetenceCode.of(competence))
            .write("level", Math.max(0, levels.get(competence)))
            .writeEnd();
      }
    }
    json.writeEnd();
  }

  private static void write(Competence competence, JsonGenerator json) {
    json.writeStartObject().write("id", competence.code()).write("name", competence.name());
    json.writeStartObject("area")
        .write("id", competence.areaCode())
        .write("name", competence.areaName())
        .writeEnd();
    json.writeEnd();
  }

  private static void write(String name, String textOrNull, JsonGenerator json) {
    if (textOrNull == null) {
      json.writeNull(name);
    } else {
      json.write(name, textOrNull);
    }
  }
}
