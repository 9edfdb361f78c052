package org.oxytocinlab.app.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.oxytocinlab.app.report.Block.Figure;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns an SVG file into an element of a page: it scales, it has a name, and its ids are its own. */
final class EmbeddedSvg {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?)#");

    private static final String DESCRIPTION = "description";

    private final Element root;
    private final String prefix;

    private EmbeddedSvg(Element root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /**
     * The picture with its element in text.
     *
     * @param prefix put before every id, another one for each picture of a page
     */
    static Block.Embedded of(Figure figure, String prefix) {
        return of(figure.caption(), parsed(figure.svg()).getDocumentElement(), prefix);
    }

    /** The same of a tree, which is changed. */
    static Block.Embedded of(String caption, Element tree, String prefix) {
        EmbeddedSvg svg = new EmbeddedSvg(tree, prefix);
        svg.describe(caption);
        svg.scale();
        svg.separate();
        return new Block.Embedded(caption, XmlText.of(tree));
    }

    private void describe(String caption) {
        NodeList titles = root.getElementsByTagName("title");
        String title =
                titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title.isEmpty() ? caption : title);
        NodeList descriptions = root.getElementsByTagName("desc");
        if (descriptions.getLength() > 0) {
            // The ids of a picture get the prefix of their figure later, this reference here.
            ((Element) descriptions.item(0)).setAttribute("id", DESCRIPTION);
            root.setAttribute("aria-describedby", prefix + DESCRIPTION);
        }
    }

    private void scale() {
        if (!root.hasAttribute("viewBox")) {
            root.setAttribute("viewBox", "0 0 " + pixels("width") + " " + pixels("height"));
        }
        root.removeAttribute("width");
        root.removeAttribute("height");
    }

    private String pixels(String side) {
        String size = root.getAttribute(side).replaceFirst("px$", "");
        if (size.isEmpty()) {
            throw new IllegalArgumentException("an SVG without viewBox and " + side + " has no shape to scale");
        }
        return size;
    }

    private void separate() {
        separate(root);
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            separate(elements.item(i));
        }
    }

    private void separate(Node element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            separate((Attr) attributes.item(i));
        }
    }

    private void separate(Attr attribute) {
        String value = attribute.getValue();
        switch (attribute.getName()) {
            case "id" -> attribute.setValue(prefix + value);
            case "href", "xlink:href" -> {
                if (value.startsWith("#")) {
                    attribute.setValue("#" + prefix + value.substring(1));
                }
            }
            default -> {
                if (value.contains("url(")) {
                    attribute.setValue(URL.matcher(value).replaceAll("url($1#" + Matcher.quoteReplacement(prefix)));
                }
            }
        }
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The handler of the JDK prints faults before it throws them.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not an SVG: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("this Java runtime has no XML", e);
        }
    }
}
