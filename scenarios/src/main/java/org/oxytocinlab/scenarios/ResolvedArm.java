package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.study.Arm;

/**
 * An arm of which everything is written out.
 *
 * @param read what a file said of it
 */
record ResolvedArm(Arm arm, Scenario read) {
    /** The arms of a study. */
    static List<ResolvedArm> of(Study study) {
        return IntStream.range(0, study.arms().size())
                .mapToObj(i ->
                        new ResolvedArm(study.arms().get(i), study.scenarios().get(i)))
                .toList();
    }

    /** Its case. */
    Resolved resolved() {
        return new Resolved(scenario(), false);
    }

    /** Its case, without what a study says for all arms. */
    Scenario scenario() {
        return new Scenario(
                arm.asked(), read.teaches(), Optional.empty(), FigureWish.NONE, List.of(), List.of(), read.places());
    }
}
