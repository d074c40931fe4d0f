package fr.pix.certif.center.control;

import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What staff may write of a centre or an organisation; every violation is told at once. */
public final class StructureRules {

  /** The longest name, town or external id. */
  public static final int LONGEST = 255;

  private static final int LONGEST_TAG = 30;
  private static final int MOST_TAGS = 20;
  private static final Set<String> TYPES = Set.of("SCO", "SUP", "PRO");
  private static final String UAI = "\\d{7}[A-Z]";

  private StructureRules() {}

  /**
   * The violations, under the fields of {@link StructureDetails}.
   *
   * @param departments the codes that exist
   */
  public static List<Violation> violations(StructureDetails details, Set<String> departments) {
    List<Violation> violations = new ArrayList<>();
    if (details.type() == null || !TYPES.contains(details.type())) {
      violations.add(Violation.of("type", "structure.type-unknown"));
    } else if (details.type().equals("SCO")
        && (details.externalId() == null || !details.externalId().matches(UAI))) {
      violations.add(Violation.of("externalId", "structure.uai-malformed"));
    }
    if (details.name() == null) {
      violations.add(Violation.of("name", "structure.name-missing"));
    }
    atMost("name", details.name(), violations);
    atMost("city", details.city(), violations);
    atMost("externalId", details.externalId(), violations);
    if (details.department() != null && !departments.contains(details.department())) {
      violations.add(Violation.of("department", "structure.department-unknown"));
    }
    if (details.managingStudents() && details.externalId() == null) {
      violations.add(Violation.of("externalId", "structure.pupils-without-id"));
    }
    if (details.tags().size() > MOST_TAGS
        || details.tags().stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
      violations.add(Violation.of("tags", "structure.tags-too-long", MOST_TAGS, LONGEST_TAG));
    }
    return violations;
  }

  private static void atMost(String field, String text, List<Violation> violations) {
    if (text != null && text.length() > LONGEST) {
      violations.add(Violation.of(field, "structure.too-long", LONGEST));
    }
  }
}
