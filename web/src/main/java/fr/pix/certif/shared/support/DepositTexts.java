package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.deposit.Deposit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** Words how far a file is that somebody has sent to a job. */
@Named("deposits")
@ApplicationScoped
public class DepositTexts {

  @Inject private RefusalTexts refusals;
  @Inject private Texts texts;

  /** What is under way, with how much of it is done when that can be measured. */
  public String step(Deposit deposit) {
    String step = deposit.step() == null ? "wait" : deposit.step();
    return texts.of("shared.deposit.step." + step, deposit.done(), deposit.total());
  }

  /** Why the rules refused the file. */
  public String reason(Deposit deposit) {
    JsonObject refused = deposit.outcome();
    Object[] args =
        refused.getJsonArray("args").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toArray();
    return refusals.sentence(Refusal.invalid(refused.getString("code"), args));
  }
}
