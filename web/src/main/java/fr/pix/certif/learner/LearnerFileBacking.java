package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.CarryOutLearnerFile;
import fr.pix.certif.learner.boundary.SendLearnerFile;
import fr.pix.certif.shared.deposit.Deposit;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A large file of pupils being read; once it is, the page leads to what it would change. */
@Named("learnerFile")
@RequestScoped
public class LearnerFileBacking {

  @Inject SendLearnerFile sendLearnerFile;
  @Inject PageParams params;

  private Deposit deposit;

  @PostConstruct
  void read() {
    deposit = sendLearnerFile.follow(params.getId());
  }

  /** Leads on when the file has been read. */
  public void leadOn() {
    if (deposit.state() == Deposit.State.DONE) {
      long importId = deposit.outcome().getJsonNumber(CarryOutLearnerFile.IMPORT).longValueExact();
      Redirection.to("/orga/import?id=" + importId);
    }
  }

  public Deposit getDeposit() {
    return deposit;
  }
}
