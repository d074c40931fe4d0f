package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CancelCertification;
import fr.pix.certif.jury.boundary.RejectForFraud;
import fr.pix.certif.jury.boundary.RescoreCertification;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The decisions that change what a certification is worth; the version is that which was shown. */
@Named("desk")
@ViewScoped
public class DeskBacking implements Serializable {

  @Inject private CertificationBacking certification;
  @Inject private CancelCertification cancelCertification;
  @Inject private RejectForFraud rejectForFraud;
  @Inject private RescoreCertification rescoreCertification;
  @Inject private Toasts toasts;

  private long id;
  private int version;
  private String reason;

  @PostConstruct
  void open() {
    id = certification.getSheet().id();
    version = certification.getSheet().version();
  }

  public String cancel() {
    cancelCertification.cancel(id, version, reason);
    return done("cancelled", "certification");
  }

  public String keep() {
    cancelCertification.keep(id, version);
    return done("kept", "certification");
  }

  public String reject() {
    rejectForFraud.reject(id, version, reason);
    return done("rejected", "certification");
  }

  public String forgive() {
    rejectForFraud.undo(id, version);
    return done("forgiven", "certification");
  }

  public String rescore() {
    rescoreCertification.rescore(id, version);
    return done("rescored", "certification-resultats");
  }

  private String done(String what, String page) {
    return Decided.lead(toasts, what, page, id);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
