package org.oxytocinlab.charts;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a figure of one run, or of several, is made.
 *
 * @param caption the words around it
 * @param bedside what is aimed at, set and found
 * @param topics its panels; what the run does not compute has none
 * @param format its shape
 */
public record FigurePlan(Caption caption, BedsideRecord bedside, Set<Topic> topics, Format format) {

    /** Copies the topics. */
    public FigurePlan {
        topics = Set.copyOf(topics);
    }

    /** A page with every panel and nothing but a title. */
    public static FigurePlan titled(String title) {
        return new FigurePlan(Caption.titled(title), BedsideRecord.USUAL, EnumSet.allOf(Topic.class), Format.PAGE);
    }

    /** How many panels a topic may have: a slide that two topics share has no room for a second one of either. */
    public int mostOfATopic() {
        return format.isFixed() && topics.size() > 1 ? 1 : Integer.MAX_VALUE;
    }

    /** The same with other panels. */
    public FigurePlan about(Set<Topic> others) {
        return new FigurePlan(caption, bedside, others, format);
    }

    /** The same with what happens at the bed. */
    public FigurePlan at(BedsideRecord other) {
        return new FigurePlan(caption, other, topics, format);
    }

    /** The same in another shape. */
    public FigurePlan as(Format other) {
        return new FigurePlan(caption, bedside, topics, other);
    }

    /** The same with other words around it. */
    public FigurePlan captioned(Caption other) {
        return new FigurePlan(other, bedside, topics, format);
    }
}
