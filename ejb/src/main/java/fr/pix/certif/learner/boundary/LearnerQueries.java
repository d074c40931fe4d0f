package fr.pix.certif.learner.boundary;

import fr.pix.certif.learner.entity.LearnerCards;
import fr.pix.certif.learner.entity.LearnerCards.LearnerCard;
import fr.pix.certif.learner.entity.LearnerList;
import fr.pix.certif.learner.entity.LearnerList.Certifiability;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a school sees of its pupils, with their certifiability and its date. */
@Stateless
@Permitted(Permission.ORGANIZATION_MEMBER)
public class LearnerQueries {

  /** Pupils shown on a page. */
  public static final int PAGE = 50;

  /** More pupils than any class has. */
  private static final int WHOLE_CLASS = 500;

  @Inject Database database;
  @Inject LearnerList list;
  @Inject LearnerCards cards;
  @Inject CurrentActor currentActor;

  /** A school or university whose pupil base the person may see. */
  public record School(
      long id, String name, String uai, boolean university, boolean administered) {}

  /**
   * A page of the list.
   *
   * @param total how many pupils were chosen, on all pages
   */
  public record LearnerPage(List<LearnerLine> rows, int total, int page) {

    /** How many pages there are, one at least. */
    public int pages() {
      return Math.max(1, (total + PAGE - 1) / PAGE);
    }
  }

  /** The schools of the current person, by id. */
  public List<School> schools() {
    var administered = currentActor.get().organizationsAdministered();
    return database.list(
        "select id, name, external_id, type from organization where id = any(?) order by id",
        row ->
            new School(
                row.number("id"),
                row.text("name"),
                row.text("external_id"),
                row.text("type").equals("SUP"),
                administered.contains(row.number("id"))),
        currentActor.get().organizationIds());
  }

  /** A page of the pupils chosen; the first page is 1. */
  public LearnerPage page(long organizationId, Choice choice, int page) {
    var scope = currentActor.get().organizationIds();
    int total = list.count(organizationId, scope, choice);
    List<LearnerLine> rows =
        list.page(organizationId, scope, choice, PAGE, Math.max(0, page - 1) * PAGE);
    return new LearnerPage(rows, total, page);
  }

  /** Everybody of a class who is not known to be certifiable. */
  public List<LearnerLine> notYetCertifiable(long organizationId, String division) {
    Choice choice = new Choice(List.of(division), null, Certifiability.NOT_YET, null);
    return list.page(organizationId, currentActor.get().organizationIds(), choice, WHOLE_CLASS, 0);
  }

  /** One active pupil of the person's schools. */
  public LearnerCard card(long learnerId) {
    return cards
        .find(learnerId, currentActor.get().organizationIds())
        .orElseThrow(() -> Refusal.notFound("learner.missing"));
  }

  /** The classes of the school, in order. */
  public List<String> divisions(long organizationId) {
    if (!currentActor.get().organizationIds().contains(organizationId)) {
      throw Refusal.notFound("organization.missing");
    }
    return database.list(
        "select distinct division from learner where organization_id = ? and not disabled order by 1",
        row -> row.text("division"),
        organizationId);
  }
}
