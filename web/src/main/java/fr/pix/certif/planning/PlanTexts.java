package fr.pix.certif.planning;

import fr.pix.certif.planning.boundary.ProposePlan.Proposal;
import fr.pix.certif.planning.control.Plan;
import fr.pix.certif.planning.control.PlanSession;
import fr.pix.certif.planning.control.PupilToCertify.State;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A proposal told in sentences: who has a place, who was left apart, what does not fit and why. */
@Named("planTexts")
@ApplicationScoped
public class PlanTexts {

  @Inject private Texts texts;

  /** What the plan does, the most important first; nothing as long as none is proposed. */
  public List<String> explain(Proposal proposal) {
    if (proposal == null) {
      return List.of();
    }
    Plan plan = proposal.plan();
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.of("planning.explain.placed", plan.placed(), plan.sessions().size()));
    long together = plan.sessions().stream().filter(PlanSession::extraTime).count();
    if (together > 0) {
      sentences.add(texts.of("planning.explain.extraTime", together));
    }
    tell("planning.explain.certified", proposal.count(State.CERTIFIED), sentences);
    tell("planning.explain.expected", proposal.count(State.EXPECTED), sentences);
    tell("planning.explain.toHelp", proposal.count(State.TO_HELP), sentences);
    tell("planning.explain.outside", proposal.outside().size(), sentences);
    return sentences;
  }

  /** What does not fit, why, and what would help. */
  public String obstacle(Proposal proposal) {
    Plan plan = proposal.plan();
    return texts.of("planning.obstacle." + plan.obstacle(), plan.unplaced().size());
  }

  private void tell(String key, long count, List<String> sentences) {
    if (count > 0) {
      sentences.add(texts.of(key, count));
    }
  }
}
