package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.AttachPaper;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.RemovePaper;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The page on which a centre joins papers to a session, and takes them back. */
@Named("attach")
@RequestScoped
public class AttachBacking {

  @Inject private ReadFinalizationSheet readSheet;
  @Inject private AttachPaper attachPaper;
  @Inject private RemovePaper removePaper;
  @Inject private PapersBacking papers;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private boolean finalized;
  private AttachmentKind kind;
  private Part file;

  @PostConstruct
  void open() {
    finalized = readSheet.read(params.getId()).finalized();
  }

  /** Joins the file chosen, and shows the list with it. */
  public String add() throws IOException {
    try (InputStream content = file.getInputStream()) {
      attachPaper.attach(params.getId(), kind, content);
    }
    return done("finalization.papers.done");
  }

  public String remove(long attachmentId) {
    removePaper.remove(attachmentId);
    return done("finalization.papers.removed");
  }

  private String done(String key) {
    toasts.success(key);
    return "/certif/pieces?faces-redirect=true&id=" + params.getId();
  }

  public boolean isFinalized() {
    return finalized;
  }

  /** Whether nothing more can be joined. */
  public boolean isFull() {
    return papers.getList().size() >= Attachment.MOST;
  }

  public AttachmentKind getKind() {
    return kind;
  }

  public void setKind(AttachmentKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
