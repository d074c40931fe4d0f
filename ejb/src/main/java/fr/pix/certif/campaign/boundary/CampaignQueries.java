package fr.pix.certif.campaign.boundary;

import fr.pix.certif.campaign.control.CampaignCsv;
import fr.pix.certif.campaign.control.PupilAnswer;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.CampaignRepository;
import fr.pix.certif.campaign.entity.CampaignRepository.Line;
import fr.pix.certif.campaign.entity.SharedProfileRepository;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Counts;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Filter;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a school sees of its campaigns and of the profiles that its pupils have shared. */
@Stateless
@Permitted(Permission.ORGANIZATION_MEMBER)
public class CampaignQueries {

  /** Pupils shown on a page. */
  public static final int PAGE = 50;

  /** More pupils than any school has. */
  private static final int EVERYBODY = 100_000;

  @Inject CampaignLookup lookup;
  @Inject CampaignRepository campaigns;
  @Inject SharedProfileRepository shared;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A file to take away.
   *
   * @param name such as {@code 20260416_campagne_12.csv}
   * @param text what it holds, byte order mark first, to be written in UTF-8
   */
  public record AnswersFile(String name, String text) {}

  /** The campaigns of a school, open or archived, the newest first. */
  public List<Line> list(long organizationId, boolean archived) {
    return campaigns.list(organizationId, archived, actor.get().organizationIds());
  }

  /** One campaign of the person's schools. */
  public Campaign find(long id) {
    return lookup.require(id);
  }

  /** How the answers that the filter lets through add up. */
  public Counts count(long id, Filter filter) {
    return shared.count(lookup.require(id), filter);
  }

  /** A page of pupils with their answers; the first page is 1. */
  public List<PupilAnswer> page(long id, Filter filter, int page) {
    return shared.answers(lookup.require(id), filter, PAGE, Math.max(0, page - 1) * PAGE);
  }

  /** Every pupil that the filter lets through, as a file. */
  public AnswersFile export(long id, Filter filter) {
    Campaign campaign = lookup.require(id);
    List<PupilAnswer> answers = shared.answers(campaign, filter, EVERYBODY, 0);
    LocalDate today = LocalDate.ofInstant(clock.instant(), campaign.zone());
    return new AnswersFile(
        "%s_campagne_%d.csv".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(today), id),
        CampaignCsv.of(answers, campaign.zone()));
  }
}
