package org.oxytocinlab.charts.trial;

import java.util.ArrayList;
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
public record ForestRow(String words, List<Value> values, Ratio model, Optional<StudyRatio> published) {

    /** Copies the values. */
    public ForestRow {
        values = List.copyOf(values);
    }

    /** A row about which nothing is published. */
    public static ForestRow of(String words, List<Value> values, Ratio model) {
        return new ForestRow(words, values, model, Optional.empty());
    }

    /** "reached 3 in 10 min: low dose 80 %, high dose 92 %, ratio 1.15 (1.1 to 1.2)". */
    String sentence() {
        List<String> parts = new ArrayList<>();
        values.forEach(value -> parts.add(value.arm() + " " + value.words()));
        parts.add((model.exists() ? "ratio " : "no ratio: ") + model.words());
        published.ifPresent(
                study -> parts.add(study.words() + " found " + study.ratio().words()));
        return words + ": " + String.join(", ", parts);
    }

    /**
     * What one arm of a trial shows, in words.
     *
     * @param arm its name, the heading of a column
     * @param words "33 %"
     */
    public record Value(String arm, String words) {}

    /**
     * What a study found where the model says something too.
     *
     * @param words whose result it is: "Satin 1992"
     * @param values of the arms, where the study states them
     */
    public record StudyRatio(String words, Ratio ratio, List<ForestRow.Value> values) {

        /** Copies the values. */
        public StudyRatio {
            values = List.copyOf(values);
        }

        /** A ratio of a study that does not state the values of its arms. */
        public StudyRatio(String words, Ratio ratio) {
            this(words, ratio, List.of());
        }
    }
}
