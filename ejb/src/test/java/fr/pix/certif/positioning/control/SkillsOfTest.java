package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.Skill;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Skills made for an example: named by their tube and level. */
final class SkillsOfTest {

  private SkillsOfTest() {}

  static Skill skill(String tube, int level, String pix) {
    return new Skill(tube + level, "@" + tube + level, tube, 0, level, 1, new BigDecimal(pix));
  }

  /** A tube of skills of these levels, of two pix each. */
  static List<Skill> tube(String name, int... levels) {
    return Arrays.stream(levels).mapToObj(level -> skill(name, level, "2")).toList();
  }
}
