package fr.pix.certif.finalization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.finalization.control.AttachmentFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentFormatTest {

  @Test
  void aFileIsWhatItsContentSays() {
    assertThat(AttachmentFormat.of(text("%PDF-1.4\n1 0 obj\n%%EOF\n")))
        .hasValue(AttachmentFormat.PDF);
    assertThat(AttachmentFormat.of(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0)))
        .hasValue(AttachmentFormat.JPEG);
    assertThat(AttachmentFormat.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0)))
        .hasValue(AttachmentFormat.PNG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-",
        "<html><script>alert(1)</script></html>",
        "GIF89a",
        "PK\u0003\u0004",
        "\u0000\u0000\u0000\u0018ftypheic",
        "MZ\u0090",
        "Bonjour %PDF-1.4 %%EOF",
        "<svg xmlns='http://www.w3.org/2000/svg'/>"
      })
  void anythingElseIsNone(String content) {
    assertThat(AttachmentFormat.of(text(content))).isEmpty();
  }

  @Test
  void aPdfCutOnTheWayIsNone() {
    assertThat(AttachmentFormat.of(text("%PDF-1.4\n1 0 obj"))).isEmpty();
    byte[] padded = Arrays.copyOf(text("%PDF-1.4\n%%EOF"), 4000);
    assertThat(AttachmentFormat.of(padded)).isEmpty();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
