package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;

/**
 * One outcome of a trial as a ratio of two arms.
 *
 * @param words the outcome: "women with tachysystole"
 * @param values of the arms, in the order of their columns
 * @param model what the virtual trial says
 * @param published what a study found
 */
public record ForestRow(String words, List<ArmValue> values, Ratio model, Optional<PublishedRatio> published) {

    /** Copies the values. */
    public ForestRow {
        values = List.copyOf(values);
    }

    /** A row about which nothing is published. */
    public static ForestRow of(String words, List<ArmValue> values, Ratio model) {
        return new ForestRow(words, values, model, Optional.empty());
    }
}
