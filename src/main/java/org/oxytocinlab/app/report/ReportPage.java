package org.oxytocinlab.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lays a page out as one HTML file that needs nothing else. */
public final class ReportPage {
    private ReportPage() {}

    /** The bytes of the file, UTF-8: the same page gives the same bytes. */
    public static byte[] html(Page page) {
        List<Block> blocks = new ArrayList<>();
        int figures = 0;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Figure figure) {
                figures++;
                blocks.add(new Block.Figure(figure.caption(), InlineSvg.of(figure.svg(), figures)));
            } else {
                blocks.add(block);
            }
        }
        Page inlined = new Page(page.title(), page.question(), blocks, page.provenance());
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", inlined, output);
        return output.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }
}
