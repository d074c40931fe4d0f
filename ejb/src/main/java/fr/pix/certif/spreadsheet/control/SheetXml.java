package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a sheet, tag by tag; no document type, entity, depth or vocabulary. */
final class SheetXml implements AutoCloseable {

  private static final int DEEPEST = 60;
  private static final int MOST_NAMES = 1_000;
  private static final int MOST_NAMESPACES = 2_000;

  private final InputStream part;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int namespaces;
  private int depth;

  /** Begins at the start of a part, which is closed with this. */
  SheetXml(InputStream part) throws UnreadableSheet {
    this.part = part;
    try {
      InputStream guarded = new MarkupGuard(new BoundedInput(part, ZipParts.MOST_INFLATED));
      this.xml =
          factory()
              .createXMLStreamReader(
                  new InputStreamReader(guarded, StandardCharsets.UTF_8.newDecoder()));
    } catch (XMLStreamException e) {
      close();
      throw unreadable(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("external entity");
        });
    return factory;
  }

  /** The next tag or text; END_DOCUMENT at the end and ever after. */
  int next() throws UnreadableSheet {
    try {
      if (!xml.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableSheet("foreign");
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Goes on to the next start of an element; false at the end. */
  boolean nextStart() throws UnreadableSheet {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
      event = next();
    }
    return true;
  }

  private void start() throws UnreadableSheet {
    depth++;
    names.add(xml.getLocalName());
    for (int place = 0; place < xml.getAttributeCount(); place++) {
      names.add(xml.getAttributeLocalName(place));
    }
    namespaces += xml.getNamespaceCount();
    if (depth > DEEPEST || names.size() > MOST_NAMES || namespaces > MOST_NAMESPACES) {
      throw new UnreadableSheet("foreign");
    }
  }

  /** Passes over the element that has just begun, with all it holds. */
  void skip() throws UnreadableSheet {
    int outside = depth - 1;
    while (depth > outside && next() != XMLStreamConstants.END_DOCUMENT) {
      // nothing of it is read
    }
  }

  int depth() {
    return depth;
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    return xml.getNamespaceURI();
  }

  /** The text at hand; empty at anything else. */
  String text() {
    return switch (xml.getEventType()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          xml.getText();
      default -> "";
    };
  }

  /** An attribute by its name; empty when it is not there. */
  String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** A whole number among the attributes. */
  long number(String name, long otherwise) throws UnreadableSheet {
    String value = attribute(name);
    try {
      return value.isEmpty() ? otherwise : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UnreadableSheet("damaged", e);
    }
  }

  @Override
  public void close() throws UnreadableSheet {
    try {
      part.close();
    } catch (IOException e) {
      throw new UnreadableSheet("damaged", e);
    }
  }

  private static UnreadableSheet unreadable(XMLStreamException failure) {
    for (Throwable each = failure; each != null; each = cause(each)) {
      if (each instanceof MarkupGuard.Foreign) {
        return new UnreadableSheet("foreign", failure);
      }
      if (each instanceof BoundedInput.TooLong) {
        return new UnreadableSheet("too-large", failure);
      }
    }
    return new UnreadableSheet("damaged", failure);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof XMLStreamException e && e.getNestedException() != null
        ? e.getNestedException()
        : failure.getCause();
  }
}
