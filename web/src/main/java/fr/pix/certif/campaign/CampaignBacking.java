package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.ArchiveCampaign;
import fr.pix.certif.campaign.boundary.CampaignQueries;
import fr.pix.certif.campaign.control.PupilAnswer;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Counts;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Filter;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One campaign: its code, and what each pupil has shared. */
@Named("campaign")
@RequestScoped
public class CampaignBacking {

  @Inject CampaignQueries queries;
  @Inject ArchiveCampaign archiveCampaign;
  @Inject PageParams params;
  @Inject Toasts toasts;

  private Campaign campaign;
  private Filter filter;
  private Counts all;
  private Counts shown;
  private List<PupilAnswer> rows;

  @PostConstruct
  void read() {
    campaign = queries.find(params.getId());
    filter = new Filter(params.text("classe").orElse(null), params.text("etat").orElse(null));
    all = queries.count(campaign.id(), new Filter(null, null));
    shown = filter.narrows() ? queries.count(campaign.id(), filter) : all;
    rows = queries.page(campaign.id(), filter, params.page());
  }

  public void archive() {
    archiveCampaign.archive(campaign.id());
    toasts.success("campaign.archived");
    back();
  }

  public void restore() {
    archiveCampaign.restore(campaign.id());
    toasts.success("campaign.restored");
    back();
  }

  private void back() {
    Redirection.to("/orga/campagne?id=" + campaign.id());
  }

  public Campaign getCampaign() {
    return campaign;
  }

  /** The number, without separator. */
  public String getNumber() {
    return Long.toString(campaign.id());
  }

  public Filter getFilter() {
    return filter;
  }

  public Counts getAll() {
    return all;
  }

  public Counts getShown() {
    return shown;
  }

  public List<PupilAnswer> getRows() {
    return rows;
  }

  public int getPage() {
    return params.page();
  }

  public int getPages() {
    return Math.max(1, (shown.pupils() + CampaignQueries.PAGE - 1) / CampaignQueries.PAGE);
  }
}
