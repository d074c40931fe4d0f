package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizationSheet.Line;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The sheet from which a centre finalises a session. It is kept with the view: what is finalised is
 * what was shown.
 */
@Named("finalization")
@ViewScoped
public class FinalizationBacking implements Serializable {

  @Inject private ReadFinalizationSheet readSheet;
  @Inject private SetAbortReason setAbortReason;
  @Inject private FinalizeSession finalizeSession;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private final Map<Long, String> reasons = new HashMap<>();
  private final DeclarationForm declaration = new DeclarationForm();
  private FinalizationSheet sheet;

  @PostConstruct
  void open() {
    show(readSheet.read(params.getId()));
  }

  private void show(FinalizationSheet read) {
    sheet = read;
    reasons.clear();
    for (Line line : sheet.unfinished()) {
      reasons.put(line.certificationId(), line.reason() == null ? null : line.reason().name());
    }
  }

  /** Keeps at once the reason chosen on a line; the sheet is read again whatever happens. */
  public void saveReason(Line line) {
    String reason = reasons.get(line.certificationId());
    try {
      setAbortReason.set(
          line.certificationId(), reason == null ? null : AbortReason.valueOf(reason));
    } finally {
      show(readSheet.read(sheet.sessionId()));
    }
  }

  /** Finalises the session, or shows the sheet as it has become. */
  public String confirm() {
    FinalizeSession.Outcome outcome;
    try {
      outcome =
          finalizeSession.finalizeSession(
              sheet.sessionId(), sheet.fingerprint(), declaration.declaration());
    } catch (RuntimeException refused) {
      show(readSheet.read(sheet.sessionId()));
      throw refused;
    }
    if (outcome.finalized()) {
      toasts.success("finalization.done");
      return "/certif/session?faces-redirect=true&id=" + sheet.sessionId();
    }
    show(readSheet.read(sheet.sessionId()));
    toasts.error("finalization.finished-meanwhile", String.join(", ", outcome.finishedMeanwhile()));
    return null;
  }

  public FinalizationSheet getSheet() {
    return sheet;
  }

  public Map<Long, String> getReasons() {
    return reasons;
  }

  public DeclarationForm getDeclaration() {
    return declaration;
  }
}
