package fr.pix.certif.assessment.control;

import java.util.Arrays;
import java.util.List;

/**
 * How many fields of a question of dependent fields are right, a group of solutions serving one
 * field only: the largest pairing of fields and groups, so that the order of the candidate's fields
 * never costs a point.
 */
final class GroupMatching {

  private static final int FREE = -1;

  private final boolean[][] accepted;
  private final int[] fieldOfGroup;

  GroupMatching(List<AcceptedTexts> groups, List<String> typed) {
    accepted = new boolean[typed.size()][groups.size()];
    for (int field = 0; field < typed.size() && !groups.isEmpty(); field++) {
      // The groups of a question forgive the same: a text is read once for all of them.
      TypedText text = groups.get(0).read(typed.get(field));
      for (int group = 0; group < groups.size(); group++) {
        accepted[field][group] = groups.get(group).accept(text);
      }
    }
    fieldOfGroup = new int[groups.size()];
    Arrays.fill(fieldOfGroup, FREE);
  }

  int size() {
    int right = 0;
    for (int field = 0; field < accepted.length; field++) {
      if (findsAGroup(field, new boolean[fieldOfGroup.length])) {
        right++;
      }
    }
    return right;
  }

  /** Gives the field a group, moving the fields already served to another group if they can. */
  private boolean findsAGroup(int field, boolean[] tried) {
    for (int group = 0; group < fieldOfGroup.length; group++) {
      if (!accepted[field][group] || tried[group]) {
        continue;
      }
      tried[group] = true;
      if (fieldOfGroup[group] == FREE || findsAGroup(fieldOfGroup[group], tried)) {
        fieldOfGroup[group] = field;
        return true;
      }
    }
    return false;
  }
}
