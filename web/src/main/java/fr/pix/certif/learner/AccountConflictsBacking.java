package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.FindAccountConflicts;
import fr.pix.certif.learner.control.AccountConflict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The accounts to settle before the day, those of pupils expected soonest first. */
@Named("accountConflicts")
@RequestScoped
public class AccountConflictsBacking {

  private static final int MOST_SHOWN = 200;

  @Inject FindAccountConflicts findAccountConflicts;
  @Inject CurrentSchoolBacking schools;

  private List<AccountConflict> all;

  @PostConstruct
  void read() {
    all = findAccountConflicts.in(schools.requireId());
  }

  public int getCount() {
    return all.size();
  }

  public List<AccountConflict> getRows() {
    return all.subList(0, Math.min(all.size(), MOST_SHOWN));
  }
}
