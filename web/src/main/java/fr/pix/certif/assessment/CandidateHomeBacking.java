package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.CandidateHome;
import fr.pix.certif.assessment.boundary.CandidateHome.Certifiability;
import fr.pix.certif.assessment.boundary.CandidateHome.Home;
import fr.pix.certif.assessment.control.JoinedSession;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A person's home, and what it says of whether they may be certified. */
@Named("candidateHome")
@RequestScoped
public class CandidateHomeBacking {

  @Inject CandidateHome candidateHome;
  @Inject Texts texts;

  private Home home;

  @PostConstruct
  void read() {
    home = candidateHome.show();
  }

  public String getFirstName() {
    return home.firstName();
  }

  public List<JoinedSession> getSessions() {
    return home.sessions();
  }

  /** Null for an account that no school has reconciled with a pupil. */
  public Certifiability getCertifiability() {
    return home.certifiability().orElse(null);
  }

  /** Whether it is known that the profile does not suffice. */
  public boolean isNotCertifiable() {
    return home.certifiability().filter(profile -> !profile.certifiable()).isPresent();
  }

  /** How far the profile is, as a sentence. */
  public String getReached() {
    Certifiability profile = home.certifiability().orElseThrow();
    String key = profile.certifiable() ? "certifiable.text" : "not-certifiable.text";
    return texts.of("assessment.home." + key, profile.reached(), profile.needed());
  }
}
