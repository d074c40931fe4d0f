package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries.Filter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is looked for among the pupils, as it was typed. */
public class LearnerSearch {

  private String name;
  private String division;

  Filter filter(int page) {
    return new Filter(orNull(division), orNull(name), page);
  }

  /** What the address of the list says of the class; of a name it says nothing. */
  String address() {
    String chosen = orNull(division);
    return chosen == null ? "" : "?classe=" + URLEncoder.encode(chosen, StandardCharsets.UTF_8);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDivision() {
    return division;
  }

  public void setDivision(String division) {
    this.division = division;
  }
}
