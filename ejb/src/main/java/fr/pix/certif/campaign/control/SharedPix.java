package fr.pix.certif.campaign.control;

import fr.pix.certif.positioning.control.CertifiabilityGap;
import fr.pix.certif.positioning.control.Profile;
import java.time.Instant;
import java.util.List;

/**
 * What a pupil last shared in a campaign.
 *
 * @param attempt how many times they have shared, from 1
 * @param pix by competence in the framework's order (16 places), capped as the pupil saw them
 */
public record SharedPix(int attempt, Instant sharedAt, List<Integer> pix) {

  public SharedPix {
    pix = List.copyOf(pix);
  }

  /** The level of each competence: a full one every 8 pix. */
  public List<Integer> levels() {
    return pix.stream().map(each -> each / Profile.PIX_PER_LEVEL).toList();
  }

  /** The pix of all competences. */
  public int total() {
    return pix.stream().mapToInt(Integer::intValue).sum();
  }

  /** What is still missing to be certifiable. */
  public CertifiabilityGap gap() {
    return CertifiabilityGap.of(pix);
  }
}
