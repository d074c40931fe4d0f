package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatelessPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/index.xhtml", "/public/mentions-legales.xhtml", "/WEB-INF/errors/404.xhtml"})
  void aPageOpenToEverybodyKeepsNothing(String page) {
    assertThat(StatelessPages.isStateless(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/certif/sessions.xhtml", "/certif/calendrier.xhtml"})
  void aListReadAllDayKeepsNothing(String page) {
    assertThat(StatelessPages.isStateless(page)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "/certif/public/sessions.xhtml",
        "/connexion.xhtml",
        "/certif/index.xhtml",
        "/admin.xhtml"
      })
  void aPageOfASpaceKeepsItsState(String page) {
    assertThat(StatelessPages.isStateless(page)).isFalse();
  }
}
