package fr.pix.certif.jury;

import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What happened, in words; a word of the trail that has no sentence stays as it is. */
@Named("facts")
@ApplicationScoped
public class FactTexts {

  private static final String FACT = "jury.fact.";

  @Inject private Texts texts;

  public String of(String what) {
    return texts.has(FACT + what) ? texts.of(FACT + what) : what;
  }
}
