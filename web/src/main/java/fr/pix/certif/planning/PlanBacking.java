package fr.pix.certif.planning;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.planning.boundary.CreatePlan;
import fr.pix.certif.planning.boundary.CreatePlan.Created;
import fr.pix.certif.planning.boundary.ManageRooms;
import fr.pix.certif.planning.boundary.ProposePlan;
import fr.pix.certif.planning.boundary.ProposePlan.Proposal;
import fr.pix.certif.planning.boundary.WatchPupils;
import fr.pix.certif.planning.boundary.WatchPupils.Division;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.PupilToCertify;
import fr.pix.certif.planning.control.PupilToCertify.State;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Planning sessions: what is asked, what is proposed, and what the person makes of it. */
@Named("planning")
@ViewScoped
public class PlanBacking implements Serializable {

  @Inject private WatchPupils watchPupils;
  @Inject private ManageRooms manageRooms;
  @Inject private ProposePlan proposePlan;
  @Inject private CreatePlan createPlan;
  @Inject private CurrentCenter currentCenter;
  @Inject private Toasts toasts;

  private final PlanForm form = new PlanForm();
  private long centerId;
  private List<Division> divisions;
  private List<KeptRoom> rooms;
  private Proposal proposal;
  private List<PlanLine> lines;

  /** A plan is for one centre, whatever is chosen in another tab. */
  @PostConstruct
  void read() {
    centerId = currentCenter.getId();
    divisions = watchPupils.divisions(centerId);
    rooms = manageRooms.list(centerId);
    rooms.forEach(each -> form.getRooms().add(String.valueOf(each.id())));
  }

  /** Proposes sessions; those proposed before are forgotten. */
  public void propose() {
    proposal = null;
    lines = null;
    proposal = proposePlan.propose(centerId, form.wish());
    lines = proposal.plan().sessions().stream().map(each -> new PlanLine(each, rooms)).toList();
  }

  /** Creates what is kept, and leads to the list. */
  public String create() {
    Created created =
        createPlan.create(
            centerId,
            lines.stream().filter(PlanLine::isKept).map(each -> each.draft(rooms)).toList());
    toasts.success("planning.created", created.sessions(), created.candidates());
    return "/certif/sessions?faces-redirect=true";
  }

  /** Those whom the plan leaves apart: not certifiable yet. */
  public List<PupilToCertify> getToHelp() {
    return proposal == null
        ? List.of()
        : proposal.pupils().stream().filter(each -> each.state() == State.TO_HELP).toList();
  }

  public PlanForm getForm() {
    return form;
  }

  public List<Division> getDivisions() {
    return divisions;
  }

  public List<KeptRoom> getRooms() {
    return rooms;
  }

  public Proposal getProposal() {
    return proposal;
  }

  public List<PlanLine> getLines() {
    return lines;
  }
}
