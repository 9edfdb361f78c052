package org.oxytocinlab.engine.result;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.clinic.FetalStatus;
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

    static Formula timeOfLowest(Variable variable) {
        return read(survey -> survey.over(variable).lowest().time(), variable);
    }

    /** All that has come of a flow per hour. */
    static Formula hourly(Variable flow) {
        return read(survey -> survey.over(flow).stepIntegral() / Unit.HOUR.internal(1), flow);
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

    /** What the tracing of the fetal heart shows; not a number where the run has none. */
    static Formula traced(ToDoubleFunction<Survey> value, Variable variable) {
        return read(survey -> survey.run().tracing().isPresent() ? value.applyAsDouble(survey) : Double.NaN, variable);
    }

    static Formula minutesOf(FetalStatus atLeast) {
        return traced(survey -> survey.minutes(atLeast), Variable.FETAL_SATURATION);
    }

    static Formula minutesUpTo(double most, Variable variable) {
        return read(survey -> survey.over(variable).minutesWithin(0, most), variable);
    }

    /** An hour from the birth; not a number in a shorter run, or where nobody is born. */
    static Formula anHourAfterBirth(Variable variable) {
        return read(
                survey -> {
                    double hour = survey.run().progress().birth() + HOUR;
                    return survey.run().end() >= hour ? survey.run().at(variable, hour) : Double.NaN;
                },
                variable);
    }

    /** At the end; not a number where nobody is born. */
    static Formula lastAfterBirth(Variable variable) {
        return read(survey -> survey.run().progress().isBorn() ? survey.last(variable) : Double.NaN, variable);
    }

    /** Just before the birth, or at the end where nobody is born. */
    static Formula lastBeforeBirth(Variable variable) {
        return read(
                survey -> survey.run().at(variable, Math.nextDown(survey.run().endOfLabour())), variable);
    }

    static Formula timeToFirm() {
        return read(
                survey -> survey.over(Variable.TONE_AFTER_BIRTH).firstTime(tone -> tone >= FIRM)
                        - survey.run().progress().birth(),
                Variable.TONE_AFTER_BIRTH);
    }

    static Formula bags(Happening.Bag bag) {
        return read(survey -> survey.run().happenings().stream()
                .filter(happening -> happening.bag() == bag)
                .count());
    }
}
