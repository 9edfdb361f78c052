package org.oxytocinlab.charts.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Fonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A drawing as an SVG file, with its text as shapes, so that it looks the same without fonts, or as text. */
public final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Digits after the point [user pixels]: more than a screen or a printer can show. */
    private static final int PRECISION = 2;

    /** Where Inter is not installed, letters of nearly the same width. */
    private static final String FAMILY = "Inter, Helvetica, Arial, sans-serif";

    /** Without the document type, for which careful readers would ask the network. */
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SvgFile() {}

    /** The bytes of the file, UTF-8: the same drawing gives the same bytes. */
    public static byte[] of(Drawing drawing, Provenance provenance) {
        return withTree(drawing, provenance).file();
    }

    /** The same with the tree that was written: whoever embeds the picture need not read the file. */
    public static Svg withTree(Drawing drawing, Provenance provenance) {
        return of(drawing, provenance, true);
    }

    /** The same with text that can be searched, copied and edited; it looks as meant where Inter is installed. */
    public static byte[] withText(Drawing drawing, Provenance provenance) {
        String text = new String(of(drawing, provenance, false).file(), StandardCharsets.UTF_8);
        return text.replace("\"'Inter SemiBold'\"", "\"" + FAMILY + "\" font-weight=\"600\"")
                .replace("\"'Inter'\"", "\"" + FAMILY + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Svg of(Drawing drawing, Provenance provenance, boolean shapes) {
        Fonts.ready();
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(PRECISION);
        context.setGraphicContextDefaults(plain());
        SVGGraphics2D g = new SVGGraphics2D(context, shapes);
        g.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.paint(g);
        Element root = g.getRoot();
        String box = "0 0 " + drawing.width() + " " + drawing.height();
        root.setAttributeNS(null, "viewBox", box);
        Node first = root.getFirstChild();
        root.insertBefore(element(document, "title", drawing.title()), first);
        root.insertBefore(element(document, "desc", (drawing.description() + " " + Provenance.PURPOSE).strip()), first);
        root.insertBefore(element(document, "metadata", lines(provenance)), first);
        return new Svg(text(g, root).getBytes(StandardCharsets.UTF_8), root);
    }

    /** In our font: for its own, Batik would have Java go through all fonts of the machine. */
    private static SVGGeneratorContext.GraphicContextDefaults plain() {
        SVGGeneratorContext.GraphicContextDefaults plain = new SVGGeneratorContext.GraphicContextDefaults();
        plain.setFont(Fonts.regular(12));
        return plain;
    }

    private static String text(SVGGraphics2D g, Element root) {
        try (StringWriter out = new StringWriter(1 << 17)) {
            g.stream(root, out, false, false);
            StringBuffer text = out.getBuffer();
            String file = text.replace(0, text.indexOf("<svg"), HEADER).toString();
            return file.indexOf('\r') < 0 ? file : file.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime has no XML", e);
        }
    }

    private static Node element(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private static String lines(Provenance provenance) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : provenance.complete().entrySet()) {
            text.append(entry.getKey()).append(": ").append(entry.getValue()).append('\n');
        }
        return text.toString();
    }
}
