package fr.pix.certif.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  @Test
  void anOptionIsALineWithADash() {
    assertThat(Proposals.options("- rouge\n- bleu - vert\n"))
        .containsExactly("rouge", "bleu - vert");
  }

  @Test
  void aLineWithoutDashContinuesTheOption() {
    assertThat(Proposals.options("- rouge\n  foncé\n- bleu"))
        .containsExactly("rouge\nfoncé", "bleu");
  }

  @Test
  void aFieldIsNamedByTheTextBeforeIt() {
    assertThat(Proposals.fields("Réponse : ${reponse}"))
        .containsExactly(new Proposals.Field("reponse", "Réponse", "", List.of()));
  }

  @Test
  void whatIsSaidAfterTheLastFieldBelongsToIt() {
    assertThat(Proposals.fields("Largeur : ${l}\nHauteur : ${h} pixels"))
        .extracting(Proposals.Field::label)
        .containsExactly("Largeur", "Hauteur … pixels");
  }

  @Test
  void aFieldMayShowAnExample() {
    assertThat(Proposals.fields("Ville : ${ville#Nantes}\nPays : ${pays§Pays#France}"))
        .containsExactly(
            new Proposals.Field("ville", "Ville", "Nantes", List.of()),
            new Proposals.Field("pays", "Pays", "France", List.of()));
  }

  @Test
  void aFieldWithoutTextBeforeItHasALabelOfItsOwn() {
    assertThat(Proposals.fields("${ville§Ville d’arrivée#Nantes}"))
        .containsExactly(new Proposals.Field("ville", "Ville d’arrivée", "Nantes", List.of()));
    assertThat(Proposals.fields("${ville#Nantes§Ville d’arrivée}"))
        .containsExactly(new Proposals.Field("ville", "Ville d’arrivée", "Nantes", List.of()));
  }

  @Test
  void aFieldMayOfferAListToChooseFrom() {
    assertThat(
            Proposals.fields(
                "Une photo : 4 ${photo options=[\"ko\", \"Mo, en général\"]}\nUn film : 5 ${film§Unité options=[\"Mo\",\"Go\"]}"))
        .containsExactly(
            new Proposals.Field("photo", "Une photo : 4", "", List.of("ko", "Mo, en général")),
            new Proposals.Field("film", "Un film : 5", "", List.of("Mo", "Go")));
  }

  @Test
  void aListThatOffersNothingIsAnOrdinaryField() {
    assertThat(Proposals.fields("Ville : ${ville options=[]}").get(0).options()).isEmpty();
  }
}
