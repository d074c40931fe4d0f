package fr.pix.certif.learner.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchTest {

  private static final KnownPupil ELODIE =
      new KnownPupil(1, "Élodie-Anne", "D’Argent", "Martin", "Zoé", "Inès", null);

  @Test
  void accentsCaseAndPunctuationDoNotMatter() {
    assertThat(found("elodie anne", "DARGENT", ELODIE)).containsExactly(1L);
  }

  @Test
  void anyFirstNameAndTheUsualLastNameWillDo() {
    assertThat(found("Zoe", "D'Argent", ELODIE)).containsExactly(1L);
    assertThat(found("INÈS", "martin", ELODIE)).containsExactly(1L);
  }

  @Test
  void oneErrorInFourLettersIsForgiven() {
    assertThat(found("Elodi Anne", "Dargant", ELODIE)).containsExactly(1L);
    assertThat(found("Zo", "D'Argent", ELODIE)).isEmpty();
    assertThat(found("Élodie-Anne", "Morton", ELODIE)).isEmpty();
  }

  @Test
  void whatWasTypedSetsHowManyErrorsAreForgiven() {
    KnownPupil pupil = pupil(1, "Abcd", "Roux");

    assertThat(found("Abce", "Roux", pupil)).containsExactly(1L);
    assertThat(found("Abc", "Roux", pupil)).isEmpty();
  }

  @Test
  void theTwinWhoseNameIsEqualIsTakenBeforeTheOneWhoseNameIsNear() {
    KnownPupil marie = pupil(1, "Marie", "Roux");
    KnownPupil maria = pupil(2, "Maria", "Roux");

    assertThat(found("Maria", "Roux", marie, maria)).containsExactly(2L);
  }

  @Test
  void twinsWhomATypingErrorDoesNotTellApartAreBothFound() {
    assertThat(found("Marix", "Roux", pupil(1, "Marie", "Roux"), pupil(2, "Maria", "Roux")))
        .containsExactly(1L, 2L);
  }

  @Test
  void homonymsBornTheSameDayAreBothFound() {
    assertThat(found("Lia", "Roux", pupil(1, "Lia", "Roux"), pupil(2, "Lia", "ROUX")))
        .containsExactly(1L, 2L);
  }

  @Test
  void aNameWithoutAnyLetterIsNobody() {
    assertThat(found("-", "'", pupil(1, "李", "王"))).isEmpty();
    assertThat(found(null, null, ELODIE)).isEmpty();
  }

  private static List<Long> found(String firstName, String lastName, KnownPupil... pupils) {
    return NameMatch.find(List.of(pupils), firstName, lastName).stream()
        .map(KnownPupil::id)
        .toList();
  }

  private static KnownPupil pupil(long id, String firstName, String lastName) {
    return new KnownPupil(id, firstName, lastName, null, null, null, null);
  }
}
