package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

  @ParameterizedTest
  @CsvSource({
    "/certif/sessions, PAGE",
    "/certif, PAGE",
    "/orga/eleves.xhtml, PAGE",
    "/admin/sessions, PAGE",
    "/academie, PAGE",
    "/surveillant/session, PAGE",
    "/app, PAGE",
    "/api/sessions/5/candidates, RESOURCE",
    "/api, RESOURCE",
    "/api/public/certificates, OPEN",
    "/api/application/lsu, OPEN",
    "/api/publicity, RESOURCE",
    "/, OPEN",
    "/connexion, OPEN",
    "/inscription, OPEN",
    "/public/verifier, OPEN",
    "/application, OPEN",
    "/jakarta.faces.resource/css/base.css.xhtml, INDIFFERENT",
    "/health/ready, INDIFFERENT"
  })
  void everySpaceAsksForASignIn(String path, Access access) {
    assertThat(Access.of(path)).isEqualTo(access);
  }
}
