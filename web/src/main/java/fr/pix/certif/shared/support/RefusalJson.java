package fr.pix.certif.shared.support;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A refusal of the rules as scripts and machines read it: its code, its sentence, and what is wrong
 * in the input.
 */
@ApplicationScoped
public class RefusalJson {

  @Inject Texts texts;

  /** <code>{"code": …, "message": …, "violations": […]}</code>, to which more may be added. */
  public JsonObjectBuilder of(Refusal refusal) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("code", refusal.code())
            .add("message", sentence("refusal.", refusal.code(), refusal.args()));
    if (refusal instanceof InvalidInput invalid) {
      json.add("violations", violations(invalid.violations()));
    }
    return json;
  }

  private JsonArrayBuilder violations(List<Violation> violations) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Violation violation : violations) {
      array.add(
          JSON.createObjectBuilder()
              .add("field", violation.field())
              .add("code", violation.code())
              .add("message", sentence("violation.", violation.code(), violation.args())));
    }
    return array;
  }

  private String sentence(String prefix, String code, List<?> args) {
    String key = texts.has(prefix + code) ? prefix + code : prefix + "other";
    return texts.of(key, args.toArray());
  }
}
