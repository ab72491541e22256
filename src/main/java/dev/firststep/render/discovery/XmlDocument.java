package dev.firststep.render.discovery;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document into memory, one element to a line. */
final class XmlDocument {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    XmlDocument() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeCharacters("\n");
    }

    XmlDocument open(String element, String... attributes) throws XMLStreamException {
        writer.writeStartElement(element);
        attributes(attributes);
        writer.writeCharacters("\n");
        return this;
    }

    XmlDocument close() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
        return this;
    }

    XmlDocument element(String element, String text, String... attributes) throws XMLStreamException {
        writer.writeStartElement(element);
        attributes(attributes);
        writer.writeCharacters(text);
        return close();
    }

    XmlDocument empty(String element, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(element);
        attributes(attributes);
        writer.writeCharacters("\n");
        return this;
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writer.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    byte[] finish() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }

    /** What writes a document; writing into memory does not fail. */
    @FunctionalInterface
    interface Author {
        void write(XmlDocument document) throws XMLStreamException;
    }

    static byte[] write(Author author) {
        try {
            XmlDocument document = new XmlDocument();
            author.write(document);
            return document.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory failed", e);
        }
    }
}
