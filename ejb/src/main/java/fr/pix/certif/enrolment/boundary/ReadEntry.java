package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.birthplace.control.BirthPlaces.Country;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.enrolment.entity.EntryRepository;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.enrolment.entity.KeptEntry;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a centre has written of a candidate, and what it may choose from. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ReadEntry {

  @Inject EntryTerms terms;
  @Inject BirthPlaceReference reference;
  @Inject EntryRepository entries;
  @Inject CurrentActor actor;

  /**
   * What the form offers.
   *
   * @param billed whether it asks how Pix's part is paid
   * @param habilitations keys of the certifications that may be taken besides, in order
   * @param countries of today, by name after France
   */
  public record Choices(boolean billed, List<String> habilitations, List<String> countries) {

    public Choices {
      habilitations = List.copyOf(habilitations);
      countries = List.copyOf(countries);
    }
  }

  /**
   * What is kept of a candidate.
   *
   * @param city the commune or town of birth, whichever way it was told
   * @param pupil whether it comes from the pupil base, and is corrected there
   * @param joined whether it has joined the session, and can be corrected by the jury only
   */
  public record Entry(
      CandidateEntry fields, String city, int version, boolean pupil, boolean joined) {}

  /** What the form of this session offers; a school that enrols its pupils has none. */
  public Choices choices(long sessionId) {
    Terms of = terms.required(sessionId, centers());
    return new Choices(
        of.billed(),
        of.habilitations().stream().sorted().toList(),
        reference.places().countries().stream()
            .sorted(Comparator.comparing(country -> !country.isFrance()))
            .map(Country::name)
            .toList());
  }

  /** A candidate of a session of the actor's centres. */
  public Entry of(long sessionId, long candidateId) {
    KeptEntry kept = entries.required(sessionId, candidateId, centers());
    return new Entry(kept.fields(), kept.city(), kept.version(), kept.pupil(), kept.joined());
  }

  private Collection<Long> centers() {
    return actor.get().centerIds();
  }
}
