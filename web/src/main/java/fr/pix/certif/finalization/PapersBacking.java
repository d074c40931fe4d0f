package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.ReadPapers;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.shared.support.PageParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers joined to the session of the page, for its centre and for staff. */
@Named("papers")
@RequestScoped
public class PapersBacking {

  @Inject private ReadPapers readPapers;
  @Inject private PageParams params;

  private List<Attachment> list;

  /** Read once a request. */
  public List<Attachment> getList() {
    if (list == null) {
      list = readPapers.of(params.getId());
    }
    return list;
  }
}
