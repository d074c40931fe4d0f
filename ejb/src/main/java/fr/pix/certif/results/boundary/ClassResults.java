package fr.pix.certif.results.boundary;

import fr.pix.certif.results.control.ClassFileName;
import fr.pix.certif.results.control.PupilResult;
import fr.pix.certif.results.control.ResultsCsv;
import fr.pix.certif.results.entity.ClassRepository;
import fr.pix.certif.results.entity.SchoolClass;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Exporter les résultats: the administrator of a school takes the published certifications of a
 * class as a file, one line each; a pupil certified twice stands twice.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class ClassResults {

  @Inject ClassLookup classLookup;
  @Inject ClassRepository classes;
  @Inject Clock clock;

  /** Makes the file of a class, whatever the letter case in which its name was typed. */
  public ResultsFile export(long organizationId, String division) {
    SchoolClass schoolClass = classLookup.require(organizationId, division);
    List<PupilResult> results = classes.publishedResults(schoolClass);
    if (results.isEmpty()) {
      throw new Refusal(Refusal.Kind.NOT_FOUND, "results.no-result", schoolClass.name());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), schoolClass.zone());
    return new ResultsFile(
        ClassFileName.results(today, schoolClass.name()), ResultsCsv.of(results));
  }
}
