package org.oxytocinlab.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.report.Block.Figure;

/** Prints a page as one HTML file that needs no other file, no network and no script. */
final class ReportPage {

    /** Its templates lie in main/jte and were compiled with the program. */
    private static final TemplateEngine LAYOUT = TemplateEngine.createPrecompiled(ContentType.Html);

    private ReportPage() {}

    /** The bytes of the file, UTF-8: the same page gives the same bytes. */
    static byte[] html(ReportContents page) {
        List<Block> embedded = new ArrayList<>();
        for (Block block : page.blocks()) {
            embedded.add(embedded(block, embedded.size()));
        }
        Utf8ByteOutput out = new Utf8ByteOutput();
        LAYOUT.render("report.jte", page.with(embedded), out);
        return out.toByteArray();
    }

    /** The place keeps the ids of one picture apart from those of the next. */
    private static Block embedded(Block block, int place) {
        return block instanceof Figure figure ? EmbeddedSvg.of(figure, "block" + place + "-") : block;
    }
}
