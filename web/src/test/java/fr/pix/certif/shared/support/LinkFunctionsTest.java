package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFunctionsTest {

  @Test
  void theNextPageKeepsTheFilters() {
    String query = LinkFunctions.with("statut=CREATED&page=1&salle=Info+1", "page", 2);

    assertThat(query).isEqualTo("?statut=CREATED&salle=Info+1&page=2");
  }

  @Test
  void aParameterWhoseNameBeginsAlikeIsKept() {
    assertThat(LinkFunctions.with("pages=9&page", "page", 2)).isEqualTo("?pages=9&page=2");
  }

  @Test
  void aPageWithoutFilterReceivesItsFirstParameter() {
    assertThat(LinkFunctions.with(null, "page", 2)).isEqualTo("?page=2");
  }

  @Test
  void whatIsAddedCannotLeaveItsPlace() {
    assertThat(LinkFunctions.with("", "page", "1&x=\"<é")).isEqualTo("?page=1%26x%3D%22%3C%C3%A9");
  }

  @Test
  void aReferenceOfOursIsShown() {
    assertThat(LinkFunctions.reference("0a1b2c3d4e")).isEqualTo("0a1b2c3d4e");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"appelez le 0800", "0A1B2C3D4E", "0a1b2c3d4e5"})
  void textPutIntoTheAddressIsNotShownAsAReference(String text) {
    assertThat(LinkFunctions.reference(text)).isEmpty();
  }
}
