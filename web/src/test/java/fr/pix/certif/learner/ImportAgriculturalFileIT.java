package fr.pix.certif.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The file of an agricultural school, which no other school may send. */
class ImportAgriculturalFileIT extends ContainerTest {

  private static final String AGRICULTURE =
      """
      Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d'usage;Date de naissance (jj/mm/aaaa)*;Code commune naissance**;Libellé commune naissance**;Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*
      4581234567F;Zoé;;;"ROUX; dit Roux";;01/02/2010;84003;;84;99100;AP;MEF1;TSTAV
      """;

  @Inject PreviewImport previewImport;
  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject Database database;

  @Test
  void anAgriculturalSchoolSendsItsOwnFile() throws Exception {
    School school = given.aSchool();
    byte[] csv = AGRICULTURE.getBytes(Charset.forName("windows-1252"));
    refused(() -> as(school.adminId(), () -> send(school, "e.csv", csv)), "file.csv-elsewhere");

    database.update(
        "update organization set tags = '{AGRICULTURE}' where id = ?", school.organizationId());
    long sent = as(school.adminId(), () -> send(school, "eleves.CSV", csv));
    assertThat(as(school.adminId(), () -> showImport.show(sent)).sent().encoding())
        .isEqualTo("Windows-1252");
    apply(school, sent, false);

    assertThat(
            database
                .first(
                    "select last_name || '/' || first_name as names from learner where organization_id = ?",
                    row -> row.text("names"),
                    school.organizationId())
                .orElseThrow())
        .isEqualTo("ROUX; dit Roux/Zoé");
    assertThat(
            given.count(
                "select count(*) as number from learner where organization_id = ? and birth_city = 'Apt'",
                school.organizationId()))
        .as("the commune of the code that the file tells alone")
        .isOne();
  }

  private long send(School school, String name, byte[] file) {
    return previewImport.preview(school.organizationId(), name, new ByteArrayInputStream(file));
  }

  private Merge apply(School school, long importId, boolean validOnly) throws Exception {
    return as(school.adminId(), () -> applyImport.apply(importId, validOnly));
  }

  private static void refused(Callable<?> work, String code) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
