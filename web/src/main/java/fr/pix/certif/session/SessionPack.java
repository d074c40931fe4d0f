package fr.pix.certif.session;

import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.shared.ReportRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The papers of sessions as one file (dossier), written as they are printed: whatever their number,
 * no more than one paper stands in memory. PDF files are compressed already, the pack only holds
 * them together.
 */
@ApplicationScoped
public class SessionPack {

  /** So many sessions are read together: a few queries for all of them. */
  private static final int TOGETHER = 20;

  @Inject SessionDocuments documents;
  @Inject ReportRenderer renderer;

  /** Writes the pack; a folder a session when there are several. */
  public void write(List<Long> sessionIds, String invigilatorUrl, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
    for (int from = 0; from < sessionIds.size(); from += TOGETHER) {
      int to = Math.min(from + TOGETHER, sessionIds.size());
      for (SessionPapers papers : documents.pack(sessionIds.subList(from, to))) {
        String folder = sessionIds.size() == 1 ? "" : "session-%d/".formatted(papers.sessionId());
        write(papers, folder, invigilatorUrl, zip);
        zip.flush();
      }
    }
    zip.finish();
  }

  private void write(SessionPapers papers, String folder, String url, ZipOutputStream zip)
      throws IOException {
    for (SessionPaper paper : SessionPaper.values()) {
      if (!paper.namesCandidates() || !papers.candidates().isEmpty()) {
        zip.putNextEntry(new ZipEntry(folder + paper.file(papers.sessionId())));
        renderer.render(paper.of(papers, url), zip);
        zip.closeEntry();
      }
    }
  }
}
