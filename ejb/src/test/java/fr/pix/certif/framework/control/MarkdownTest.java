package fr.pix.certif.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void aBlankLineSeparatesParagraphs() {
    assertThat(Markdown.html("Un.\n\nDeux.")).isEqualTo("<p>Un.</p><p>Deux.</p>");
  }

  @Test
  void linesOfAProgramStayApart() {
    assertThat(Markdown.html("Répéter 4 fois :\n  Avancer"))
        .isEqualTo("<p>Répéter 4 fois :\n  Avancer</p>");
  }

  @Test
  void dashesMakeAList() {
    assertThat(Markdown.html("Voici :\n- un\n- deux\nFin"))
        .isEqualTo("<p>Voici :</p><ul><li>un</li><li>deux</li></ul><p>Fin</p>");
  }

  @Test
  void numbersMakeAnOrderedList() {
    assertThat(Markdown.html("1. ouvrir\n2. lire"))
        .isEqualTo("<ol><li>ouvrir</li><li>lire</li></ol>");
  }

  @Test
  void starsMakeEmphasis() {
    assertThat(Markdown.html("un **mot fort** et un *mot penché*"))
        .isEqualTo("<p>un <strong>mot fort</strong> et un <em>mot penché</em></p>");
  }

  @Test
  void aMultiplicationIsNoEmphasis() {
    assertThat(Markdown.html("2 * 3 * 4")).isEqualTo("<p>2 * 3 * 4</p>");
  }

  @Test
  void aStarInsideCodeIsAStar() {
    assertThat(Markdown.html("Saisir `=A1*B1*C1` ici"))
        .isEqualTo("<p>Saisir <code>=A1*B1*C1</code> ici</p>");
  }

  @Test
  void aCodeBlockKeepsItsLinesAndBlanks() {
    assertThat(Markdown.html("Lire :\n```\nsi a < b\n\n  fin\n```\nQue fait-il ?"))
        .isEqualTo("<p>Lire :</p><pre><code>si a &lt; b\n\n  fin</code></pre><p>Que fait-il ?</p>");
  }

  @Test
  void aCodeBlockLeftOpenEndsWithTheText() {
    assertThat(Markdown.html("```\na\nb")).isEqualTo("<pre><code>a\nb</code></pre>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "- <img src=x onerror=alert(1)>",
        "`<b>`",
        "```\n<iframe>\n```",
        "**<svg/onload=alert(1)>**",
        "1. <a href='javascript:x'>",
        "[x](javascript:alert(1)) \"><script>"
      })
  void noTagOfTheAuthorReachesThePage(String instruction) {
    String withoutOurTags =
        Markdown.html(instruction).replaceAll("</?(p|ul|ol|li|strong|em|code|pre)>", "");

    assertThat(withoutOurTags).doesNotContain("<", ">", "\"", "'");
  }
}
