package org.oxytocinlab.engine.result;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * How a number that sums up a run is worked out.
 *
 * @param needs variables of which the run must have rows
 */
record Formula(ToDoubleFunction<Survey> value, Set<Variable> needs) {
    private static final double HOUR = 60;

    /** Tone of a firm uterus, from 0 to 10; a design choice. */
    private static final double FIRM = 7;

    static Formula read(ToDoubleFunction<Survey> value, Variable... needs) {
        return new Formula(value, Set.of(needs));
    }

    static Formula highest(Variable variable) {
        return read(survey -> survey.over(variable).highest().value(), variable);
    }

    static Formula lowest(Variable variable) {
        return read(survey -> survey.over(variable).lowest().value(), variable);
    }

    static Formula timeOfHighest(Variable variable) {
        return read(survey -> survey.over(variable).highest().time(), variable);
    }

    static Formula last(Variable variable) {
        return read(survey -> survey.last(variable), variable);
    }

    /** Hours to something in the progress of labour; not a number where it did not come, or nobody was in labour. */
    static Formula labour(ToDoubleFunction<Progress> minutes) {
        return read(
                survey -> Unit.HOUR.fromInternal(
                        minutes.applyAsDouble(survey.run().progress())),
                Variable.DILATATION);
    }

    static Formula timeToThree(Variable variable) {
        return read(survey -> survey.over(variable).firstTime(rate -> rate >= Goal.USUAL.from()), variable);
    }

    /** An hour from the start; not a number in a shorter run. */
    static Formula afterAnHour(Variable variable) {
        return read(
                survey -> survey.run().end() < HOUR ? Double.NaN : survey.run().at(variable, HOUR), variable);
    }

    static Formula timeToFirm() {
        return read(
                survey -> survey.over(Variable.TONE_AFTER_BIRTH).firstTime(tone -> tone >= FIRM),
                Variable.TONE_AFTER_BIRTH);
    }

    static Formula bags(Happening.Bag bag) {
        return read(survey -> survey.run().happenings().stream()
                .filter(happening -> happening.bag() == bag)
                .count());
    }
}
