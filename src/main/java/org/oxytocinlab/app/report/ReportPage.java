package org.oxytocinlab.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.report.Block.Figure;

/** Prints a page as one HTML file that needs no other file, no network and no script. */
public final class ReportPage {

    /** Its templates lie in main/jte and were compiled with the program. */
    private static final TemplateEngine LAYOUT = TemplateEngine.createPrecompiled(ContentType.Html);

    private ReportPage() {}

    /** The bytes of the file, UTF-8: the same page gives the same bytes. */
    public static byte[] html(Page page) {
        StringOutput out = new StringOutput();
        LAYOUT.render("report.jte", page.with(embedded(page.blocks())), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Block> embedded(List<Block> blocks) {
        List<Block> embedded = new ArrayList<>();
        for (Block block : blocks) {
            // The position keeps the ids of one picture apart from those of the next.
            String prefix = "block" + embedded.size() + "-";
            embedded.add(
                    block instanceof Figure figure
                            ? new Figure(figure.caption(), EmbeddedSvg.of(figure, prefix))
                            : block);
        }
        return embedded;
    }
}
