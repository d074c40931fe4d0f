package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCompilerTest {

  private static final String TEMPLATE =
      """
      <jasperReport name="t" pageWidth="595" pageHeight="842" columnWidth="499" leftMargin="48"
          rightMargin="48" topMargin="44" bottomMargin="36">
        <parameter name="word" class="java.lang.String"/>
        <title height="20">
          <element kind="textField" x="0" y="0" width="100" height="20">
            <expression><![CDATA[%s]]></expression>
          </element>
        </title>
      </jasperReport>
      """;

  @TempDir Path directory;

  @Test
  void theSameTemplateGivesTheSameBytes() throws IOException, JRException {
    Path source = sourceWith("$P{word}");

    TemplateCompiler.main(new String[] {source.toString(), directory.resolve("1").toString()});
    TemplateCompiler.main(new String[] {source.toString(), directory.resolve("2").toString()});

    assertThat(directory.resolve("1/t.jasper"))
        .hasSameBinaryContentAs(directory.resolve("2/t.jasper"));
  }

  @Test
  void aTemplateThatComputesIsRefused() throws IOException {
    Path source = sourceWith("$P{word}.toUpperCase()");
    String[] args = {source.toString(), directory.resolve("1").toString()};

    assertThatThrownBy(() -> TemplateCompiler.main(args))
        .isInstanceOf(JRException.class)
        .hasMessageContaining("it does not compute");
  }

  private Path sourceWith(String expression) throws IOException {
    Path source = Files.createDirectory(directory.resolve("source"));
    Files.writeString(source.resolve("t.jrxml"), TEMPLATE.formatted(expression));
    return source;
  }
}
