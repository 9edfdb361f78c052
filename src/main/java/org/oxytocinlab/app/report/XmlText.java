package org.oxytocinlab.app.report;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An element as it stands in a page, without comments and without the namespace that HTML gives an {@code svg} anyway.
 * The serializer of the JDK writes the same, but to fetch it costs a cold start more than the rest of the report.
 */
final class XmlText {
    /** All letters that XML allows and that do not stay everywhere. */
    private static final String ESCAPED = "&<>\"\t\n\r";

    private final StringBuilder text = new StringBuilder(1 << 17);

    private XmlText() {}

    /** The element with everything in it. */
    static String of(Element element) {
        XmlText xml = new XmlText();
        xml.element(element);
        return xml.text.toString();
    }

    private void element(Element element) {
        text.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i));
        }
        if (!element.hasChildNodes()) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof Text words) {
                letters(words.getData());
            }
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    private void attribute(Attr attribute) {
        if (!attribute.getName().equals("xmlns")) {
            text.append(' ').append(attribute.getName()).append("=\"");
            quoted(attribute.getValue());
            text.append('"');
        }
    }

    private void letters(String value) {
        if (isPlain(value)) {
            text.append(value);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\r') {
                text.append("&#13;");
            } else {
                letter(letter);
            }
        }
    }

    /** A reader makes blanks of the breaks and tabs in an attribute, unless they are written as numbers. */
    private void quoted(String value) {
        if (isPlain(value)) {
            text.append(value);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"') {
                text.append("&quot;");
            } else if (letter < ' ') {
                text.append("&#").append((int) letter).append(';');
            } else {
                letter(letter);
            }
        }
    }

    /** A cold JVM finds a letter sooner than it asks each letter what it is, and outlines of letters have no end. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < ESCAPED.length(); i++) {
            if (value.indexOf(ESCAPED.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void letter(char letter) {
        switch (letter) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            default -> text.append(letter);
        }
    }
}
