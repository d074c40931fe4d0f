package fr.pix.certif.shared;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Ties each field of a written document back to its place in the structure, so that a screen reader
 * standing on a field knows what surrounds it. The library writes that index for texts only, and
 * closes it: hence a second pass.
 */
final class FormStructure {

  private static final PdfName NUMBERS = new PdfName("Nums");

  private final PdfArray index;

  private FormStructure(PdfArray index) {
    this.index = index;
  }

  /** Writes the document with its fields tied. */
  static void complete(byte[] document, OutputStream out) throws IOException {
    PdfReader reader = new PdfReader(document);
    PdfStamper stamper = new PdfStamper(reader, out);
    stamper.getWriter().setCloseStream(false);
    PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    PdfArray index = root.getAsDict(PdfName.PARENTTREE).getAsArray(NUMBERS);
    new FormStructure(index).tie(root);
    stamper.close();
  }

  private void tie(PdfDictionary parent) {
    PdfArray children = parent.getAsArray(PdfName.K);
    for (int i = 0; children != null && i < children.size(); i++) {
      PdfDictionary child = children.getAsDict(i);
      if (PdfName.FORM.equals(child.getAsName(PdfName.S))) {
        // The index is a list of keys, each followed by its value, and keys grow one by one.
        PdfNumber key = new PdfNumber(index.size() / 2);
        child.getAsDict(PdfName.K).getAsDict(PdfName.OBJ).put(PdfName.STRUCTPARENT, key);
        index.add(key);
        index.add(children.getPdfObject(i));
      } else if (!PdfName.MCR.equals(child.getAsName(PdfName.TYPE))) {
        tie(child);
      }
    }
  }
}
