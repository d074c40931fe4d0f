package fr.pix.certif.planning.boundary;

import fr.pix.certif.planning.control.PupilToCertify;
import fr.pix.certif.planning.control.PupilToCertify.State;
import fr.pix.certif.planning.entity.PupilsToCertify;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a centre who of its pupils is not certified yet this year, and what each lacks. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class WatchPupils {

  @Inject PupilsToCertify pupils;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A class: how many pupils in each state. */
  public record Division(
      String name, int pupils, int certified, int expected, int ready, int toHelp)
      implements Serializable {

    /** How many are certified or expected, in percent. */
    public int percent() {
      return pupils == 0 ? 0 : 100 * (certified + expected) / pupils;
    }
  }

  /** Every class of the school, by name. */
  public List<Division> divisions(long centerId) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (PupilToCertify pupil : all(centerId, List.of())) {
      counts
          .computeIfAbsent(pupil.division(), name -> new int[State.values().length])[
          pupil.state().ordinal()]++;
    }
    return counts.entrySet().stream()
        .map(each -> division(each.getKey(), each.getValue()))
        .toList();
  }

  /** The pupils of a class who are not certified, by name. */
  public List<PupilToCertify> notCertified(long centerId, String division) {
    return all(centerId, List.of(division)).stream()
        .filter(pupil -> pupil.state() != State.CERTIFIED)
        .toList();
  }

  private List<PupilToCertify> all(long centerId, List<String> divisions) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    return pupils.of(center, divisions, center.today(clock));
  }

  private static Division division(String name, int[] of) {
    return new Division(
        name,
        of[0] + of[1] + of[2] + of[3],
        of[State.CERTIFIED.ordinal()],
        of[State.EXPECTED.ordinal()],
        of[State.READY.ordinal()],
        of[State.TO_HELP.ordinal()]);
  }
}
