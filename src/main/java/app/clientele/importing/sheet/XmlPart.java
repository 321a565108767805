package app.clientele.importing.sheet;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part read forwards, by local names: prefixes and namespaces differ between writers and between the ordinary
 * and the strict variant. No entity is ever expanded, no other file opened.
 */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final ZipParts.MeteredStream stream;
    private final XMLStreamReader xml;

    private XmlPart(String name, ZipParts.MeteredStream stream, XMLStreamReader xml) {
        this.name = name;
        this.stream = stream;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a spreadsheet may not point to " + systemId);
        });
        return factory;
    }

    static XmlPart open(ZipParts parts, String name) throws FileRefused, IOException {
        ZipParts.MeteredStream stream = parts.open(name);
        try {
            return new XmlPart(name, stream, FACTORY.createXMLStreamReader(stream));
        } catch (XMLStreamException e) {
            stream.close();
            throw refusal(name, e);
        }
    }

    /**
     * Goes to the next event.
     *
     * @return one of {@link XMLStreamConstants}
     * @throws FileRefused if the part is no sound XML, is too large or wants entities
     */
    int next() throws FileRefused {
        try {
            int event = xml.next();
            stream.event();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw FileRefused.file("entities", name);
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(name, e);
        }
    }

    boolean hasNext() throws FileRefused {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw refusal(name, e);
        }
    }

    /** Goes to the next start of an element; {@code null} at the end of the part. */
    @Nullable
    String nextStart() throws FileRefused {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return element();
            }
        }
        return null;
    }

    /** The local name of the element that starts or ends here. */
    String element() {
        return xml.getLocalName();
    }

    /** The value of the attribute with this local name in whatever namespace, {@code null} when it is missing. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /** Adds the characters of this event to {@code text}, which may not outgrow a cell. */
    void appendTo(StringBuilder text) throws FileRefused {
        if (text.length() + xml.getTextLength() > Cell.LONGEST_TEXT) {
            throw FileRefused.file("cell-too-long", Integer.toString(Cell.LONGEST_TEXT));
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    double fraction() {
        return stream.fraction();
    }

    private static FileRefused refusal(String part, XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipParts.TooLargeException) {
                return FileRefused.file("too-large").causedBy(e);
            }
        }
        Throwable nested = e.getNestedException();
        if (nested instanceof ZipParts.TooLargeException) {
            return FileRefused.file("too-large").causedBy(e);
        }
        return FileRefused.file("damaged", part).causedBy(e);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            stream.close();
        }
    }
}
