package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.AutomaticJury;
import fr.pix.certif.shared.json.JsonCases;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.util.List;

/**
 * Simuler le jury automatique: judges certifications that never were, by the rules of the night.
 * Nothing is written.
 */
@Stateless
@Permitted(Permission.JURY_TRIAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulateJury {

  /** 500 certifications, in 8 MB. */
  private static final JsonCases CASES = new JsonCases(8 << 20, 500);

  /** What would be decided of each, in the order sent. */
  public List<JurySimulation> simulate(InputStream cases) {
    return CASES.read(cases, SimulatedCaseReader::read).stream()
        .map(each -> new JurySimulation(each, AutomaticJury.decide(each.juryCase())))
        .toList();
  }
}
