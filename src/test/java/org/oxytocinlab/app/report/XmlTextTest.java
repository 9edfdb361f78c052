package org.oxytocinlab.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.InputSource;

/** The serializer of the JDK is the judge. */
class XmlTextTest {

    @Test
    void writesWhatTheJdkWrites() throws Exception {
        Document document = parsed("""
                <svg width='4' b="1" a='x' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                ><title>Rate &amp; "plasma" it's &lt; 5 &gt; 4 µ € 😀&#13;
                </title><!-- left --><desc></desc><g id="a&lt;b&gt;&amp;&quot;'&#10;&#9;&#13;c" xlink:href="#k"
                ><path d="M0 0"/> <path/>
                </g></svg>
                """);
        assertThat(XmlText.of(document.getDocumentElement())).isEqualTo(ofTheJdk(document));
    }

    @Test
    void everyLetterThatACaseMayHoldIsWrittenAsTheJdkWritesIt() throws Exception {
        StringBuilder letters = new StringBuilder("\t\n\r");
        for (char letter = ' '; letter < 0x3000; letter++) {
            if (!Character.isISOControl(letter)) {
                letters.append(letter);
            }
        }
        Document document = parsed("<svg/>");
        Element svg = document.getDocumentElement();
        svg.setAttribute("letters", letters.toString());
        svg.appendChild(document.createTextNode(letters.toString()));
        assertThat(XmlText.of(svg)).isEqualTo(ofTheJdk(document));
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private static String ofTheJdk(Document document) {
        LSSerializer serializer =
                ((DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0")).createLSSerializer();
        serializer.getDomConfig().setParameter("comments", false);
        serializer.getDomConfig().setParameter("xml-declaration", false);
        serializer.setNewLine("\n");
        return serializer.writeToString(document.getDocumentElement());
    }
}
