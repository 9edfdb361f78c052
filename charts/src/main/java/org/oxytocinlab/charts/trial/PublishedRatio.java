package org.oxytocinlab.charts.trial;

import java.util.List;

/**
 * What a study found where the model says something too.
 *
 * @param words whose result it is: "Satin 1992"
 * @param values of the arms, where the study states them
 */
public record PublishedRatio(String words, Ratio ratio, List<ArmValue> values) {

    /** Copies the values. */
    public PublishedRatio {
        values = List.copyOf(values);
    }

    /** A ratio of a study that does not state the values of its arms. */
    public PublishedRatio(String words, Ratio ratio) {
        this(words, ratio, List.of());
    }
}
