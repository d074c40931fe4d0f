package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.center.boundary.ImportCenters;
import fr.pix.certif.center.boundary.ImportCenters.Outcome;
import fr.pix.certif.center.boundary.SearchStructures;
import fr.pix.certif.center.boundary.SearchStructures.Line;
import fr.pix.certif.center.boundary.SearchStructures.View;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Staff bring the centres in by the national list. */
class ImportCentersIT extends ContainerTest {

  private static final String HEADING =
      "type;identifiant_externe;nom;commune;departement;base_eleves;etiquettes;habilitations\n";

  @Inject SearchStructures searchStructures;
  @Inject ImportCenters importCenters;

  @Test
  void aListIsImportedAsAWholeAndTheSameAgainChangesNothing() throws Exception {
    String college = "6205001Y";
    String other = "0015002Y";
    String file =
        HEADING
            + "SCO;%s;Collège de la Plage;Ajaccio;;oui;COLLEGE,REP;\n".formatted(college)
            + "PRO;GRETA-%s;Greta;Bourg;1;non;;CLEA,DROIT\n".formatted(other);

    assertThat(imported(file)).isEqualTo(new Outcome(2, 0, List.of()));
    assertThat(imported(file)).isEqualTo(new Outcome(0, 0, List.of()));
    assertThat(imported(file.replace("Ajaccio", "Porto"))).isEqualTo(new Outcome(0, 1, List.of()));

    View center = read(Structure.center(found(college).get(0).id()));
    assertThat(center.academy()).isEqualTo("Corse");
    assertThat(center.otherId()).isNotNull();
    assertThat(read(Structure.organization(center.otherId())).details().tags())
        .containsExactly("COLLEGE", "REP");
    assertThat(found("GRETA-" + other).get(0).department()).isEqualTo("01");
  }

  @Test
  void aListWithWrongLinesChangesNothingAndTellsEachOfThem() throws Exception {
    String good = "0845003Y";

    Outcome outcome =
        imported(
            HEADING
                + "SCO;%s;Collège;Apt;84;oui;COLLEGE;\n".formatted(good)
                + "SCO;084;;Apt;999;peut-être;;MAGIE\n"
                + "SCO;%s;Collège;Apt;84;oui;COLLEGE;\n".formatted(good));

    assertThat(outcome.problems())
        .extracting(LineProblem::line, LineProblem::code)
        .contains(
            tuple(3, "uai-malformed"),
            tuple(3, "name-missing"),
            tuple(3, "department-unknown"),
            tuple(3, "yes-or-no"),
            tuple(3, "habilitation-unknown"),
            tuple(4, "center-twice"));
    assertThat(found(good)).isEmpty();
    assertThat(imported("nom;uai\n").problems())
        .extracting(LineProblem::code)
        .containsExactly("heading");
  }

  @Test
  void theNationalListIsTakenWholeAndTheSameAgainChangesNothing() throws Exception {
    StringBuilder file = new StringBuilder(HEADING);
    for (int i = 0; i < 12_000; i++) {
      file.append(
          "SCO;%07dZ;Collège n° %d;Commune %d;;oui;COLLEGE;\n"
              .formatted(9_000_000 + i, i, i % 900));
    }

    assertThat(imported(file.toString())).isEqualTo(new Outcome(12_000, 0, List.of()));
    assertThat(imported(file.toString())).isEqualTo(new Outcome(0, 0, List.of()));
  }

  private View read(Structure structure) throws Exception {
    return staff(() -> searchStructures.read(structure));
  }

  private List<Line> found(String words) throws Exception {
    return staff(() -> searchStructures.page(StructureKind.CENTER, words, null, false, 1)).lines();
  }

  private Outcome imported(String file) throws Exception {
    return staff(
        () ->
            importCenters.importFile(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
  }

  private <T> T staff(Callable<T> work) throws Exception {
    return as(given.aStaffMember("SUPER_ADMIN"), work);
  }
}
