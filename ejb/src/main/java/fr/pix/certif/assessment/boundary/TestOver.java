package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.shared.Refusal;

/** Why a test takes nothing any more, told to its candidate. */
final class TestOver {

  private TestOver() {}

  static Refusal refusal(TestState state) {
    return Refusal.conflict(
        switch (state) {
          case COMPLETED -> "assessment.completed";
          case ENDED_BY_INVIGILATOR -> "assessment.ended-by-invigilator";
          case ENDED_DUE_TO_FINALIZATION -> "assessment.ended-due-to-finalization";
          case STARTED -> throw new IllegalArgumentException("A started test is not over");
        });
  }
}
