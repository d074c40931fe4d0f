package fr.pix.certif.certificate;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What was obtained besides Pix, as certificates say it. */
@Named("besidesTexts")
@ApplicationScoped
public class BesidesTexts {

  @Inject private Texts texts;

  /** A line a certification, in the order of the country's list. */
  public List<String> of(Map<ComplementaryCertification, ComplementaryOutcome> obtained) {
    return obtained.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
  }

  private String of(ComplementaryCertification certification, ComplementaryOutcome outcome) {
    if (outcome.verdict() == ComplementaryVerdict.PROVISIONAL) {
      return texts.of("certificate.obtained.provisional", certification.label());
    }
    return outcome.level() == null
        ? certification.label()
        : texts.of("certificate.obtained.level", certification.label(), outcome.level().label());
  }
}
