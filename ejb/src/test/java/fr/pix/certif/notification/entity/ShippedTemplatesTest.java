package fr.pix.certif.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.notification.control.MailTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates that are shipped: each can be read, and keeps to the width of a plain mail. */
class ShippedTemplatesTest {

  private static final int WIDEST = 100;

  @Test
  void everyTemplateCanBeRead() throws IOException {
    for (Path file : templates()) {
      MailTemplate template = MailTemplate.of(Files.readString(file));

      assertThat(template.subject()).as(file.toString()).isNotBlank();
      assertThat(template.body().lines()).allMatch(line -> line.length() <= WIDEST);
    }
  }

  @Test
  void theMailsOfAccountsHaveTheirTemplates() throws IOException {
    assertThat(templates())
        .extracting(file -> file.getFileName().toString())
        .contains("account-created.txt", "password-reset.txt", "password-changed.txt");
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/mail"))) {
      return files.toList();
    }
  }
}
