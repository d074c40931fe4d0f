package fr.pix.certif.learner;

import fr.pix.certif.learner.entity.LearnerList.Certifiability;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.shared.support.PageParams;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked for among the pupils. Classes, certifiability and accounts stand in the address; a
 * name never does, it is kept with the session.
 *
 * @param classes the classes chosen; empty for all
 * @param certifiability the name of one; null for all
 * @param account {@code oui} or {@code non}; null for all
 */
record LearnerSearch(List<String> classes, String certifiability, String account) {

  private static final String YES = "oui";
  private static final String NO = "non";

  static LearnerSearch of(PageParams params) {
    return new LearnerSearch(
        params.texts("classe").stream().filter(name -> !name.isBlank()).toList(),
        params
            .text("certificabilite")
            .filter(name -> Stream.of(Certifiability.values()).anyMatch(c -> c.name().equals(name)))
            .orElse(null),
        params.text("compte").filter(List.of(YES, NO)::contains).orElse(null));
  }

  Choice choice(String name) {
    return new Choice(
        classes,
        name,
        certifiability == null ? null : Certifiability.valueOf(certifiability),
        account == null ? null : YES.equals(account));
  }

  /** What an address says of it, with a leading ampersand; nothing when nothing is chosen. */
  String query() {
    StringBuilder query = new StringBuilder();
    classes.forEach(name -> append(query, "classe", name));
    append(query, "certificabilite", certifiability);
    append(query, "compte", account);
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    if (value != null) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
