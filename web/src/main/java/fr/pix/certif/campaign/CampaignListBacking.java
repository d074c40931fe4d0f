package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.CampaignQueries;
import fr.pix.certif.campaign.entity.CampaignRepository.Line;
import fr.pix.certif.learner.CurrentSchoolBacking;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The campaigns of the school, those open or those archived. */
@Named("campaigns")
@RequestScoped
public class CampaignListBacking {

  @Inject CampaignQueries queries;
  @Inject CurrentSchoolBacking schools;
  @Inject PageParams params;

  private boolean archived;
  private List<Line> lines;

  @PostConstruct
  void read() {
    archived = params.text("etat").filter("archivees"::equals).isPresent();
    lines = schools.getSchool() == null ? List.of() : queries.list(schools.requireId(), archived);
  }

  public boolean isArchived() {
    return archived;
  }

  public List<Line> getLines() {
    return lines;
  }
}
