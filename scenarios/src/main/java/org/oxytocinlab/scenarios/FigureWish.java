package org.oxytocinlab.scenarios;

import java.util.List;

/**
 * How an author wants the figure of a case or a study.
 *
 * @param panels names of the panels, empty where the case decides
 * @param slides whether slides are drawn too
 * @param alertLine name of the alert line of a partograph, empty where nothing is said
 * @param tracing speed of the paper of a tracing, empty where nothing is said
 */
public record FigureWish(List<String> panels, Slides slides, String alertLine, String tracing) {

    /** No wish. */
    public static final FigureWish NONE = new FigureWish(List.of(), Slides.NONE, "", "");

    /** How panels are dealt out to slides. */
    public enum Slides {
        NONE("none"),
        /** As many on a slide as can be read. */
        TOGETHER("together"),
        /** One on each. */
        EACH("each");

        private final String word;

        Slides(String word) {
            this.word = word;
        }

        /** The word in a file. */
        public String word() {
            return word;
        }
    }

    /** Keeps a list that nobody can change afterwards. */
    public FigureWish {
        panels = List.copyOf(panels);
    }

    /** Whether nothing is wished. */
    public boolean isNone() {
        return panels.isEmpty() && slides == Slides.NONE && alertLine.isEmpty() && tracing.isEmpty();
    }
}
