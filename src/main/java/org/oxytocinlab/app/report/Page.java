package org.oxytocinlab.app.report;

import java.util.List;
import java.util.Map;

/**
 * What a report says; how it looks is the template's business.
 *
 * @param title in one line
 * @param question in a sentence, or empty
 * @param blocks from top to bottom
 * @param provenance label to text, in order
 */
public record Page(String title, String question, List<Block> blocks, Map<String, String> provenance) {}
