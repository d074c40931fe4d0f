package fr.pix.certif.scoring.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.CompetenceMark;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How a result came about, kept with it: JSON, compressed. It holds numbers and codes alone, so it
 * is written without a library; a night writes hundreds of thousands.
 */
public final class Explanation implements AutoCloseable {

  private static final int TYPICAL_LENGTH = 2_048;

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final byte[] buffer = new byte[TYPICAL_LENGTH];

  /** The compressed explanation of a score. */
  public byte[] of(Scored scored, Profile profile) {
    return compress(json(scored, profile).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The JSON text of a compressed explanation. */
  public static String text(byte[] compressed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(compressed);
      ByteArrayOutputStream json = new ByteArrayOutputStream(TYPICAL_LENGTH);
      byte[] buffer = new byte[TYPICAL_LENGTH];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0) {
          throw new IllegalArgumentException("The explanation is cut short");
        }
        json.write(buffer, 0, read);
      }
      return json.toString(StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("Not an explanation", e);
    } finally {
      inflater.end();
    }
  }

  private byte[] compress(byte[] json) {
    deflater.reset();
    deflater.setInput(json);
    deflater.finish();
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(TYPICAL_LENGTH / 2);
    while (!deflater.finished()) {
      compressed.write(buffer, 0, deflater.deflate(buffer));
    }
    return compressed.toByteArray();
  }

  static String json(Scored scored, Profile profile) {
    StringBuilder json = new StringBuilder(TYPICAL_LENGTH);
    json.append("{\"rate\":").append(scored.rate().percent());
    json.append(",\"correct\":").append(scored.rate().correct());
    json.append(",\"usable\":").append(scored.rate().usable());
    json.append(",\"asked\":").append(scored.asked());
    json.append(",\"trusted\":").append(scored.trusted());
    json.append(",\"competences\":[");
    String separator = "";
    for (CompetenceMark mark : scored.marks()) {
      json.append(separator);
      append(json, mark, profile, scored.rate().percent());
      separator = ",";
    }
    return json.append("]}").toString();
  }

  private static void append(StringBuilder json, CompetenceMark mark, Profile profile, int rate) {
    json.append("{\"code\":\"").append(CompetenceCode.of(mark.competence()));
    json.append("\",\"estimatedLevel\":").append(profile.level(mark.competence()));
    json.append(",\"estimatedPix\":").append(profile.score(mark.competence()));
    json.append(",\"asked\":").append(mark.asked());
    json.append(",\"correct\":").append(mark.correct());
    json.append(",\"neutralised\":").append(mark.neutralised());
    mark.rule()
        .ifPresent(
            rule -> {
              json.append(",\"rule\":").append(rule.number());
              json.append(",\"verdict\":\"").append(rule.at(rate)).append('"');
            });
    json.append(",\"level\":").append(mark.level());
    json.append(",\"pix\":").append(mark.score()).append('}');
  }

  @Override
  public void close() {
    deflater.end();
  }
}
