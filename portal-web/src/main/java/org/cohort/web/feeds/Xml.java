package org.cohort.web.feeds;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document being written, element by element. */
final class Xml {

    /** Stands for what XML cannot hold. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    /** Begins a document of this namespace. */
    Xml(OutputStream stream, String root, String namespace) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement(root);
        out.writeDefaultNamespace(namespace);
    }

    Xml open(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, writable(value));
        return this;
    }

    /** The language of what the open element holds. */
    Xml language(String code) throws XMLStreamException {
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", writable(code));
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(writable(text));
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element that holds a text and nothing else. */
    Xml element(String name, String text) throws XMLStreamException {
        return open(name).text(text).close();
    }

    void flush() throws XMLStreamException {
        out.flush();
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private static String writable(String text) {
        if (text.codePoints().allMatch(Xml::isWritable)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isWritable(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isWritable(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
