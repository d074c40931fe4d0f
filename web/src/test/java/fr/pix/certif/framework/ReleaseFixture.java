package fr.pix.certif.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Small releases of the learning content, each with identifiers of its own. */
@ApplicationScoped
public class ReleaseFixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  /** A name that no other release has used. */
  public String aName() {
    return "essai" + NEXT.getAndIncrement();
  }

  /** A release of one skill of competence 1.1 with these challenges. */
  public InputStream of(String name, String... challenges) {
    String json =
        """
        {"content": {
          "competences": [{"id": "comp11", "origin": "Pix", "index": "1.1"}],
          "tubes": [{"id": "tube-%1$s", "name": "@%1$s", "competenceId": "comp11"}],
          "skills": [{"id": "skill-%1$s", "name": "@%1$s1", "tubeId": "tube-%1$s", "level": 1, "pixValue": 1}],
          "challenges": [%2$s]}}"""
            .formatted(
                name,
                Arrays.stream(challenges)
                    .map(id -> challenge(name, id, "2"))
                    .collect(Collectors.joining(",")));
    return stream(json);
  }

  /** The same with one challenge of this solution. */
  public InputStream withSolution(String name, String challenge, String solution) {
    String one = challenge(name, challenge, "2");
    String json = text(of(name, challenge)).replace(one, challenge(name, challenge, solution));
    return stream(json);
  }

  /** The hardest skill of all, shown by one challenge that needs colours to be told apart. */
  public InputStream ofColours(String name) {
    return stream(
        text(of(name, name))
            .replace("\"level\": 1", "\"level\": 8")
            .replace(
                "\"type\": \"QCU\"",
                "\"type\": \"QCU\", \"accessibility1\": \"RAS\", \"accessibility2\": \"KO\""));
  }

  private static String challenge(String name, String id, String solution) {
    return """
        {"id": "%2$s", "skillId": "skill-%1$s", "status": "validé", "locales": ["fr"], "type": "QCU",
         "instruction": "Que choisir ?", "proposals": "- un\\n- deux", "solution": "%3$s"}"""
        .formatted(name, id, solution);
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(InputStream stream) {
    return new String(((ByteArrayInputStream) stream).readAllBytes(), StandardCharsets.UTF_8);
  }
}
