package fr.pix.certif.learner.control;

import fr.pix.certif.shared.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a SIECLE pupil file (export « Élèves sans adresses », XML or zip) as a stream. No document
 * type nor entity is accepted. Every problem of every pupil is reported at once.
 *
 * <p>Rule: reference system, learner imports; pupils gone (exit date) or without INE are left out.
 */
public final class SiecleReader {

  private static final int DEEPEST = 12;
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_REPEATED = 2_000;

  private final SiecleRoll roll;
  private final Map<String, String> repeated = new HashMap<>();
  private int depth;

  private SiecleReader(String uai, String encoding) {
    this.roll = new SiecleRoll(uai, encoding);
  }

  /**
   * Reads the whole file.
   *
   * @param uai the school's identifier: the file must be of that school
   * @throws UnreadableFile when the file is not a SIECLE file at all, is damaged or hostile
   */
  public static ParsedFile read(String uai, String fileName, InputStream upload)
      throws UnreadableFile {
    try (InputStream xml = SiecleArchive.open(fileName, upload)) {
      DeclaredEncoding.Letters letters = DeclaredEncoding.letters(xml);
      XMLStreamReader reader = factory().createXMLStreamReader(letters.reader());
      return new SiecleReader(uai, letters.name()).readAll(reader);
    } catch (BoundedInput.TooLong e) {
      throw new UnreadableFile("too-large-inflated", e);
    } catch (CharacterCodingException e) {
      throw new UnreadableFile("encoding", e);
    } catch (XMLStreamException | IOException e) {
      throw new UnreadableFile(isCoding(e) ? "encoding" : "damaged", e);
    }
  }

  private static boolean isCoding(Throwable failure) {
    return failure instanceof XMLStreamException e
        && e.getNestedException() instanceof CharacterCodingException;
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

  private ParsedFile readAll(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    boolean rootSeen = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableFile("entities");
        case XMLStreamConstants.START_ELEMENT -> {
          if (!rootSeen && !xml.getLocalName().equals("BEE_ELEVES")) {
            throw new UnreadableFile("not-siecle");
          }
          rootSeen = true;
          element(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return roll.content();
  }

  private void element(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    depth++;
    switch (xml.getLocalName()) {
      case "UAJ" -> {
        roll.schoolIs(text(xml));
      }
      case "ELEVE" -> {
        String id = xml.getAttributeValue(null, "ELEVE_ID");
        roll.pupil(id, xml.getLocation().getLineNumber(), values(xml));
      }
      case "STRUCTURES_ELEVE" -> structures(xml);
      default -> {
        if (depth > DEEPEST) {
          throw new UnreadableFile("not-siecle");
        }
      }
    }
  }

  /** What is read of a pupil, in the order of the roll; ends on the end tag. */
  private String[] values(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    String[] values = new String[SiecleRoll.FIELDS.size()];
    while (nextTag(xml) == XMLStreamConstants.START_ELEMENT) {
      Integer place = SiecleRoll.placeOf(xml.getLocalName());
      String value = text(xml);
      if (place != null) {
        values[place] = shared(value);
      }
    }
    depth--;
    return values;
  }

  /**
   * Codes, towns and first names come again and again: a file of a whole school holds each once.
   */
  private String shared(String value) {
    if (repeated.size() == MOST_REPEATED) {
      repeated.clear();
    }
    String known = repeated.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  /** The direct children of the current element, by name; ends on its end tag. */
  private Map<String, String> fields(XMLStreamReader xml)
      throws XMLStreamException, UnreadableFile {
    Map<String, String> fields = new HashMap<>();
    while (nextTag(xml) == XMLStreamConstants.START_ELEMENT) {
      String name = xml.getLocalName();
      fields.put(name, text(xml));
    }
    depth--;
    return fields;
  }

  private void structures(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    String id = xml.getAttributeValue(null, "ELEVE_ID");
    while (nextTag(xml) == XMLStreamConstants.START_ELEMENT) {
      depth++;
      Map<String, String> structure = fields(xml);
      roll.structure(
          id,
          structure.get("TYPE_STRUCTURE"),
          shared(structure.getOrDefault("CODE_STRUCTURE", "")));
    }
    depth--;
  }

  private static int nextTag(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableFile("entities");
      }
      event = xml.next();
    }
    return event;
  }

  /**
   * The text of a leaf element; nested elements inside it (addresses, guardians) are passed over.
   */
  private static String text(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
    StringBuilder text = new StringBuilder();
    int inside = 1;
    while (inside > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> inside++;
        case XMLStreamConstants.END_ELEMENT -> inside--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inside == 1) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile("entities");
        default -> {}
      }
      if (text.length() > LONGEST_TEXT || inside > DEEPEST) {
        throw new UnreadableFile("not-siecle");
      }
    }
    return text.toString().strip();
  }
}
