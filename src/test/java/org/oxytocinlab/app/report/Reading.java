package org.oxytocinlab.app.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A printed page, read as strictly as XML is: whatever is not closed or not escaped fails here. */
record Reading(Document document) {

    static Reading of(Block... blocks) {
        return of(new ReportContents("Title", "Question?", List.of(), List.of(blocks), Map.of()));
    }

    static Reading of(ReportContents page) {
        try {
            return new Reading(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(ReportPage.html(page))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + text(page), e);
        }
    }

    static String text(ReportContents page) {
        return new String(ReportPage.html(page), StandardCharsets.UTF_8);
    }

    List<Element> elements(String name) {
        return listed(document.getElementsByTagName(name));
    }

    static List<Element> below(Element element) {
        return listed(element.getElementsByTagName("*"));
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    List<String> attributes(String element, String attribute) {
        return elements(element).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    /** Values of an attribute in all elements that have it. */
    List<String> attributes(String attribute) {
        return elements("*").stream()
                .filter(each -> each.hasAttribute(attribute))
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static List<Element> listed(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
