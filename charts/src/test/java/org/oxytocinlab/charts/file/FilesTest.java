package org.oxytocinlab.charts.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.course.TimeCourseChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files hold the drawing, say where it comes from, and are the same bytes wherever they are made. */
public class FilesTest {
    private static final Drawing FIGURE =
            TimeCourseChart.of(FigurePlan.titled("Stop & go < 3"), Runs.stopped(), provenance());

    public static Provenance provenance() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Software", "Oxytocin Lab");
        entries.put("Version", "0.1.0");
        entries.put("Title", "plasma in µU/mL – naïve");
        entries.put("Teaches", "ω → τ");
        return new Provenance(entries);
    }

    @Test
    void pngHoldsThePixelsOfTheDrawing() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(FIGURE, provenance())));
        BufferedImage painted = new BufferedImage(2 * FIGURE.width(), 2 * FIGURE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = painted.createGraphics();
        g.scale(2, 2);
        FIGURE.paint(g);
        g.dispose();
        assertThat(pixels(read)).isEqualTo(pixels(painted));
    }

    @Test
    void pngSaysWhereItComesFromAndHowLargeItIs() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(PngFile.of(FIGURE, provenance()))));
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        Map<String, String> texts = new LinkedHashMap<>();
        NodeList latin = root.getElementsByTagName("tEXtEntry");
        for (int i = 0; i < latin.getLength(); i++) {
            texts.put(attribute(latin, i, "keyword"), attribute(latin, i, "value"));
        }
        NodeList wide = root.getElementsByTagName("iTXtEntry");
        for (int i = 0; i < wide.getLength(); i++) {
            texts.put(attribute(wide, i, "keyword"), attribute(wide, i, "text"));
        }
        assertThat(texts).containsExactlyInAnyOrderEntriesOf(provenance().complete());
        assertThat(attribute(root.getElementsByTagName("pHYs"), 0, "pixelsPerUnitXAxis"))
                .isEqualTo("5669");
    }

    @Test
    void svgIsWellFormedScalesAndSaysWhereItComesFrom() throws Exception {
        byte[] svg = SvgFile.of(FIGURE, provenance());
        assertThat(new String(svg, StandardCharsets.UTF_8)).doesNotContain("\r", "<text", "Dialog");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1000 " + FIGURE.height());
        assertThat(text(root, "title")).isEqualTo("Stop & go < 3");
        assertThat(text(root, "desc")).isEqualTo(FIGURE.description() + " " + Provenance.PURPOSE);
        assertThat(text(root, "metadata")).contains("Software: Oxytocin Lab\n", "ω → τ", Provenance.PURPOSE);
    }

    @Test
    void purposeIsNotSaidTwice() {
        Provenance own = new Provenance(Map.of("Comment", Provenance.PURPOSE));
        assertThat(own.complete()).isEqualTo(own.entries());
    }

    @Test
    void secondTimeAndTurkishGiveTheSameBytes() {
        String first = digest();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(digest()).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(digest()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fontsOfTheMachineChangeNothing() throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MachineFonts.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assumeTrue(process.waitFor() == 0, "a machine with fonts of its own");
        assertThat(printed).isEqualTo(digest());
    }

    /** Prints what both files are after AWT has already started with the fonts of the machine. */
    static final class MachineFonts {
        public static void main(String[] ignored) {
            double width = new Font("Dialog", Font.PLAIN, 12)
                    .getStringBounds("early", new FontRenderContext(null, true, true))
                    .getWidth();
            System.out.println(width > 0 ? digest() : "");
        }
    }

    static String digest() {
        Drawing drawing = TimeCourseChart.of(FigurePlan.titled("Stop & go < 3"), Runs.stopped(), provenance());
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(PngFile.of(drawing, provenance()));
            sum.update(SvgFile.of(drawing, provenance()));
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String attribute(NodeList nodes, int index, String name) {
        return ((Element) nodes.item(index)).getAttribute(name);
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }
}
