package fr.pix.certif.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

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
        .containsExactly(new Proposals.Field("reponse", "Réponse", ""));
  }

  @Test
  void aFieldMayShowAnExample() {
    assertThat(Proposals.fields("Ville : ${ville#Nantes}\nPays : ${pays§Pays#France}"))
        .containsExactly(
            new Proposals.Field("ville", "Ville", "Nantes"),
            new Proposals.Field("pays", "Pays", "France"));
  }
}
