package org.oxytocinlab.app.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.charts.Provenance;

/**
 * What a report says, in reading order and in plain text; how it looks is the template's affair.
 *
 * @param title of the page
 * @param question that the page answers, a sentence
 * @param lead paragraphs before everything else: the answer in short
 * @param blocks the body of the page
 * @param provenance label to text, in the order in which they are printed
 */
public record ReportContents(
        String title, String question, List<String> lead, List<Block> blocks, Map<String, String> provenance) {

    /** What every page says at its top, at its foot and on each printed sheet. */
    public static final String PURPOSE = Provenance.PURPOSE;

    /** Copies the lists, so that a page never changes after it was filled in. */
    public ReportContents {
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    }

    /** The same page around other blocks. */
    ReportContents with(List<Block> others) {
        return new ReportContents(title, question, lead, others, provenance);
    }
}
