package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.learner.entity.LearnerList.Certifiability;
import fr.pix.certif.learner.entity.LearnerList.Choice;
import fr.pix.certif.learner.entity.LearnerList.LearnerLine;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerListIT extends ContainerTest {

  private static final Choice ALL = new Choice(List.of(), null, null, null);

  @Inject LearnerQueries queries;
  @Inject LearnerFixture pupils;
  @Inject Database database;

  @Test
  void everyColumnNarrowsTheList() throws Exception {
    School school = given.aSchool();
    long certifiable = pupils.aPupil(school, "Éluard", "Lia", "3A");
    long notYet = pupils.aPupil(school, "Roux", "Ève", "3B");
    long unknown = pupils.aPupil(school, "Noir_100%", "Tom", "4C");
    pupils.reaches(certifiable, 5);
    pupils.reaches(notYet, 4);
    database.update(
        "update learner set account_id = ? where id = ?", given.anAccount(), certifiable);

    assertThat(found(school, ALL)).containsExactly(certifiable, notYet, unknown);
    assertThat(found(school, new Choice(List.of("3A", "4C"), null, null, null)))
        .containsExactly(certifiable, unknown);
    assertThat(found(school, named("eluard"))).containsExactly(certifiable);
    assertThat(found(school, named("EVE"))).containsExactly(notYet);
    assertThat(found(school, named("lia eluard"))).containsExactly(certifiable);
    assertThat(found(school, named("_100%"))).containsExactly(unknown);
    assertThat(found(school, named("%"))).containsExactly(unknown);
    assertThat(found(school, of(Certifiability.CERTIFIABLE))).containsExactly(certifiable);
    assertThat(found(school, of(Certifiability.NOT_CERTIFIABLE))).containsExactly(notYet);
    assertThat(found(school, of(Certifiability.UNKNOWN))).containsExactly(unknown);
    assertThat(found(school, of(Certifiability.NOT_YET))).containsExactly(notYet, unknown);
    assertThat(found(school, new Choice(List.of(), null, null, true))).containsExactly(certifiable);
    assertThat(found(school, new Choice(List.of(), null, null, false)))
        .containsExactly(notYet, unknown);
  }

  @Test
  void aClassSaysWhoIsNotCertifiableAndWhatEachHasReached() throws Exception {
    School school = given.aSchool();
    pupils.reaches(pupils.aPupil(school, "Roux", "Lia", "3A"), 5);
    pupils.reaches(pupils.aPupil(school, "Noir", "Zoé", "3A"), 3);
    pupils.aPupil(school, "Vert", "Tom", "3A");

    List<LearnerLine> lines =
        as(school.adminId(), () -> queries.notYetCertifiable(school.organizationId(), "3A"));

    assertThat(lines).extracting(LearnerLine::lastName).containsExactly("Noir", "Vert");
    assertThat(lines.get(0).pix()).startsWith(8, 8, 8, 0);
    assertThat(lines.get(1).certifiable()).isNull();
  }

  @Test
  void anotherSchoolSeesNobody() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    pupils.aPupil(school, "Roux", "Lia", "3A");

    assertThat(as(other.adminId(), () -> queries.page(school.organizationId(), ALL, 1)).total())
        .isZero();
    assertThat(as(other.adminId(), () -> queries.notYetCertifiable(school.organizationId(), "3A")))
        .isEmpty();
    assertThatThrownBy(() -> as(other.adminId(), () -> queries.divisions(school.organizationId())))
        .isInstanceOf(Refusal.class);
  }

  private List<Long> found(School school, Choice choice) throws Exception {
    var page = as(school.adminId(), () -> queries.page(school.organizationId(), choice, 1));
    assertThat(page.total()).isEqualTo(page.rows().size());
    return page.rows().stream().map(LearnerLine::id).toList();
  }

  private static Choice named(String name) {
    return new Choice(List.of(), name, null, null);
  }

  private static Choice of(Certifiability certifiability) {
    return new Choice(List.of(), null, certifiability, null);
  }
}
