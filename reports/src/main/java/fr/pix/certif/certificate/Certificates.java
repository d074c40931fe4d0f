package fr.pix.certif.certificate;

import fr.pix.certif.shared.QrCode;
import fr.pix.certif.shared.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The certificates of one person or of a whole class in one file, a page each, in the order given.
 *
 * @param pages the certificates, one at least
 */
public record Certificates(List<CertificatePage> pages) implements Report {

  public Certificates {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("There is no certificate to print");
    }
  }

  /** The certificate of one person. */
  public static Certificates of(CertificatePage page) {
    return new Certificates(List.of(page));
  }

  @Override
  public String template() {
    return "certificate";
  }

  @Override
  public String title() {
    return pages.size() == 1
        ? "Attestation de certification Pix"
        : "Attestations de certification Pix";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of();
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, QrCode> qrCodes = new HashMap<>();
    for (CertificatePage page : pages) {
      QrCode qrCode = qrCodes.computeIfAbsent(page.verificationUrl(), QrCode::of);
      rows.addAll(page.rows(rows.size(), qrCode));
    }
    return rows;
  }
}
