package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells at each request of a machine whether its token holds: for an hour, on every node, and no
 * longer than its machine is enabled.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckMachineToken {

  @Inject MachineRepository machines;
  @Inject Clock clock;

  /** The id of the token, or nothing when it is unknown or over. */
  public Optional<Long> held(String token) {
    return machines.held(token, clock.instant());
  }
}
