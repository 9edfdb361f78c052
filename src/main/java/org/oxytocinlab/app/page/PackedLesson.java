package org.oxytocinlab.app.page;

import java.util.List;

/**
 * A lesson as the page takes it in.
 *
 * @param name by which links call it
 * @param title its title
 * @param teaches what it teaches
 * @param question to answer before anybody looks; empty where there is none
 * @param choices possible answers
 * @param right the choice that is right; empty where there are no choices
 * @param answer the answer and its reasons, a paragraph each
 * @param text the case
 */
public record PackedLesson(
        String name,
        String title,
        String teaches,
        String question,
        List<String> choices,
        String right,
        List<String> answer,
        String text) {
    private static final String PART = "\u000b";
    private static final String ITEM = "\u001f";

    /** Between two lessons. The reader refuses such characters in cases. */
    static final String END = "\f";

    String packed() {
        return String.join(
                PART,
                name,
                title,
                teaches.strip(),
                question,
                String.join(ITEM, choices),
                right,
                String.join(ITEM, answer),
                text);
    }
}
