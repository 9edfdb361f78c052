package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.Place;

/**
 * A case as its author wrote it: what the engine is asked, and what a reader should learn and expect.
 *
 * @param asked what the engine is asked
 * @param teaches the lesson in a sentence or two, empty when none is given
 * @param predict the question to answer before anybody looks, if there is one
 * @param figure how the author wants the figure
 * @param expect what should come out, line by line
 * @param notes what a reader of the results should know, a sentence each: what is assumed, what is not used
 * @param places where its parts stand
 */
public record Scenario(
        Case asked,
        String teaches,
        Optional<Prediction> predict,
        FigureWish figure,
        List<Line> expect,
        List<String> notes,
        Places places) {

    /** A case that was never written. */
    public Scenario(Case asked, String teaches, List<Line> expect, List<String> notes) {
        this(asked, teaches, Optional.empty(), FigureWish.NONE, expect, notes, Places.NONE);
    }

    /** The same, asked of another case. */
    public Scenario asking(Case other) {
        return new Scenario(other, teaches, predict, figure, expect, notes, places);
    }

    /** The drugs beside oxytocin that are given. */
    List<Substance> drugs() {
        return asked.prescription().lines().stream()
                .map(line -> line.of())
                .distinct()
                .toList();
    }

    /** Keeps lists that nobody can change afterwards. */
    public Scenario {
        expect = List.copyOf(expect);
        notes = List.copyOf(notes);
    }

    /**
     * One line of what should come out.
     *
     * @param text the words
     * @param place where they stand
     */
    public record Line(String text, Place place) {}
}
