package fr.pix.certif.demo.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A paper as a centre would have scanned it: a PDF of one page with one line. */
public final class DemoPaper {

  private static final String HEAD = "%PDF-1.4\n";

  private DemoPaper() {}

  /** The file; the line holds plain letters only. */
  public static byte[] of(String line) {
    String text = "BT /F1 18 Tf 72 740 Td (" + line + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    StringBuilder file = new StringBuilder(HEAD);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(file.length());
      file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int table = file.length();
    file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
    file.append(
        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, table));
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
