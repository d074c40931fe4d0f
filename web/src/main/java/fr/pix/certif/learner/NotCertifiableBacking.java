package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Who of a class is not certifiable yet, and what each lacks: a sheet to print. */
@Named("notCertifiable")
@RequestScoped
public class NotCertifiableBacking {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @Inject LearnerQueries queries;
  @Inject CurrentSchoolBacking schools;
  @Inject PageParams params;
  @Inject Clock clock;

  private String division;
  private List<LearnerLine> rows;

  @PostConstruct
  void read() {
    division = params.text("classe").orElse(null);
    rows = division == null ? List.of() : queries.notYetCertifiable(schools.requireId(), division);
  }

  public String getDivision() {
    return division;
  }

  public List<LearnerLine> getRows() {
    return rows;
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
