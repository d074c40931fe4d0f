package fr.pix.certif.framework.entity;

import fr.pix.certif.framework.control.Content;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** The learning content in force, read once at its first use and held in memory. */
@ApplicationScoped
public class ContentCatalog {

  private Content content;

  @PostConstruct
  void read() {
    content = ContentReader.read();
  }

  public Content content() {
    return content;
  }
}
