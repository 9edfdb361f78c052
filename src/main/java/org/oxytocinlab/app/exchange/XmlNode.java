package org.oxytocinlab.app.exchange;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element of an XML file.
 *
 * @param name of the element
 * @param attributes in the order in which they are written, namespaces among them
 * @param text of an element without children, or empty
 * @param children in their order
 */
record XmlNode(String name, Map<String, String> attributes, String text, List<XmlNode> children) {
    private static final String INDENT = "  ";

    /** An element with children. */
    static XmlNode of(String name, XmlNode... children) {
        return new XmlNode(name, Map.of(), "", List.of(children));
    }

    /** An element with children. */
    static XmlNode of(String name, List<XmlNode> children) {
        return new XmlNode(name, Map.of(), "", List.copyOf(children));
    }

    /** An element that holds a text. */
    static XmlNode text(String name, String text) {
        return new XmlNode(name, Map.of(), text, List.of());
    }

    /** The same with attributes: a name, its value, and so on. */
    XmlNode with(String... pairs) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        for (int i = 0; i < pairs.length; i += 2) {
            more.put(pairs[i], pairs[i + 1]);
        }
        return new XmlNode(name, more, text, children);
    }

    /** The whole as a file. */
    String document() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
            write(writer, "\n");
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory", e);
        }
        return out.toString();
    }

    private void write(XMLStreamWriter writer, String line) throws XMLStreamException {
        writer.writeCharacters(line);
        if (children.isEmpty() && text.isEmpty()) {
            writer.writeEmptyElement(name);
            writeAttributes(writer);
            return;
        }
        writer.writeStartElement(name);
        writeAttributes(writer);
        writer.writeCharacters(text);
        for (XmlNode child : children) {
            child.write(writer, line + INDENT);
        }
        if (!children.isEmpty()) {
            writer.writeCharacters(line);
        }
        writer.writeEndElement();
    }

    private void writeAttributes(XMLStreamWriter writer) throws XMLStreamException {
        for (Map.Entry<String, String> each : attributes.entrySet()) {
            String key = each.getKey();
            if (key.equals("xmlns")) {
                writer.writeDefaultNamespace(each.getValue());
            } else if (key.startsWith("xmlns:")) {
                writer.writeNamespace(key.substring("xmlns:".length()), each.getValue());
            } else {
                writer.writeAttribute(key, each.getValue());
            }
        }
    }
}
