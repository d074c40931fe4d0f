package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.CheckSessionFile;
import fr.pix.certif.session.boundary.CheckSessionFile.Checked;
import fr.pix.certif.session.boundary.CreateSessionsOfFile;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the file that was sent would create, and the button that creates it. */
@Named("sessionFileCheck")
@RequestScoped
public class SessionFileCheckBacking {

  @Inject private CheckSessionFile checkFile;
  @Inject private CreateSessionsOfFile createSessions;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private Checked shown;
  private List<Remark> errors = List.of();
  private List<Remark> warnings = List.of();

  /** A sentence about a line; the line is empty when it is about the whole file. */
  public record Remark(String line, String sentence) {}

  @PostConstruct
  void read() {
    shown = checkFile.check(params.getId());
    currentCenter.select(shown.centerId());
    if (shown.check() != null) {
      errors =
          shown.check().errors().stream()
              .map(each -> remark(each.field(), "violation." + each.code(), each.args()))
              .toList();
      warnings =
          shown.check().warnings().stream()
              .map(
                  each ->
                      remark(
                          String.valueOf(each.line()),
                          "session.warning." + each.warning().code(),
                          each.warning().args()))
              .toList();
    }
  }

  private Remark remark(String line, String key, List<?> args) {
    return new Remark("0".equals(line) ? "" : line, texts.of(key, args.toArray()));
  }

  /** Creates the sessions; a second time changes nothing. */
  public String create() {
    toasts.success("session.file.created", createSessions.create(shown.id()));
    return "/certif/sessions?faces-redirect=true";
  }

  public Checked getShown() {
    return shown;
  }

  public List<Remark> getErrors() {
    return errors;
  }

  public List<Remark> getWarnings() {
    return warnings;
  }
}
