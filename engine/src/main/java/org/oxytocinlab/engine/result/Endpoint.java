package org.oxytocinlab.engine.result;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.quantity.Unit;

/** A number that sums up a run; not a number where the run has no answer, such as a goal that was never reached. */
public enum Endpoint {
    HIGHEST_RATE("highest oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, highest(Variable.OXYTOCIN_RATE)),
    FINAL_RATE("final oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, last(Variable.OXYTOCIN_RATE)),
    TOTAL_OXYTOCIN(
            "total oxytocin",
            Unit.INTERNATIONAL_UNIT,
            read(run -> run.at(Variable.OXYTOCIN_GIVEN, run.end()) / 1000, Variable.OXYTOCIN_GIVEN)),
    PEAK_PLASMA("peak plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE, highest(Variable.PLASMA_OXYTOCIN)),
    PEAK_PLASMA_TIME("time of peak plasma oxytocin", Unit.MINUTE, timeOfHighest(Variable.PLASMA_OXYTOCIN)),
    FINAL_PLASMA("final plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE, last(Variable.PLASMA_OXYTOCIN)),
    PEAK_INFUSED("peak infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE, highest(Variable.INFUSED_OXYTOCIN)),
    FINAL_INFUSED("final infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE, last(Variable.INFUSED_OXYTOCIN)),

    /** By the model's rate. */
    TIME_TO_GOAL("minutes to 3 contractions per 10 min", Unit.MINUTE, timeToThree(Variable.CONTRACTIONS)),
    /** By the counted rate, which is averaged over 30 min and so comes later. */
    TIME_TO_GOAL_COUNTED(
            "minutes to 3 counted contractions per 10 min", Unit.MINUTE, timeToThree(Variable.CONTRACTIONS_COUNTED)),
    /** By the count; the first 30 min, in which nothing is counted yet, belong to it. */
    MINUTES_BELOW_GOAL("minutes below goal", Unit.MINUTE, minutes(Goal.Side.BELOW)),
    /** By the count, and by everything else that the goal of the run asks for. */
    MINUTES_IN_GOAL("minutes in goal", Unit.MINUTE, minutes(Goal.Side.IN)),
    /** By the count. */
    MINUTES_ABOVE_GOAL("minutes above goal", Unit.MINUTE, minutes(Goal.Side.ABOVE)),
    /** By the counted rate [nichd2008]. */
    MINUTES_OF_TACHYSYSTOLE(
            "minutes of tachysystole",
            Unit.MINUTE,
            read(run -> new Count(run.contractions()).minutesOfTachysystole(run.end()))),
    NUMBER_OF_CONTRACTIONS(
            "number of contractions", Unit.ONE, read(run -> run.contractions().size())),
    HIGHEST_CONTRACTIONS("highest contractions", Unit.PER_TEN_MINUTES, highest(Variable.CONTRACTIONS)),
    HIGHEST_CONTRACTIONS_COUNTED(
            "highest counted contractions", Unit.PER_TEN_MINUTES, highest(Variable.CONTRACTIONS_COUNTED)),
    FINAL_CONTRACTIONS("final contractions", Unit.PER_TEN_MINUTES, last(Variable.CONTRACTIONS)),
    HIGHEST_MONTEVIDEO("highest Montevideo units", Unit.MONTEVIDEO_UNIT, highest(Variable.MONTEVIDEO)),
    HIGHEST_MONTEVIDEO_COUNTED(
            "highest counted Montevideo units", Unit.MONTEVIDEO_UNIT, highest(Variable.MONTEVIDEO_COUNTED)),

    /** What the drug was dissolved in. */
    CARRIER_FLUID(
            "carrier fluid",
            Unit.MILLILITRE,
            read(
                    run -> Stretch.of(run, Variable.CARRIER_FLOW).stepIntegral() / Unit.HOUR.internal(1),
                    Variable.CARRIER_FLOW)),
    FLUID_IN("total fluid in", Unit.MILLILITRE, last(Variable.FLUID_IN)),
    /** Urine and insensible loss. */
    FLUID_OUT(
            "total fluid out",
            Unit.MILLILITRE,
            read(
                    run -> run.at(Variable.FLUID_IN, run.end()) - run.at(Variable.WATER_BALANCE, run.end()),
                    Variable.FLUID_IN,
                    Variable.WATER_BALANCE)),
    URINE("total urine", Unit.MILLILITRE, last(Variable.URINE)),
    FINAL_WATER_BALANCE("final water balance", Unit.MILLILITRE, last(Variable.WATER_BALANCE)),
    LOWEST_SODIUM(
            "lowest plasma sodium",
            Unit.MILLIMOLE_PER_LITRE,
            read(run -> Stretch.of(run, Variable.SODIUM).lowest().value(), Variable.SODIUM)),
    LOWEST_SODIUM_TIME(
            "time of lowest plasma sodium",
            Unit.MINUTE,
            read(run -> Stretch.of(run, Variable.SODIUM).lowest().time(), Variable.SODIUM)),
    FINAL_SODIUM("final plasma sodium", Unit.MILLIMOLE_PER_LITRE, last(Variable.SODIUM)),
    /** How fast it fell where it fell fastest; not a number in a run shorter than an hour. */
    SODIUM_FALL(
            "greatest fall of plasma sodium in an hour",
            Unit.MILLIMOLE_PER_LITRE,
            read(run -> Stretch.of(run, Variable.SODIUM).greatestFall(60), Variable.SODIUM)),
    BAG_CHANGES("bag changes", Unit.ONE, bags(Happening.Bag.HUNG)),
    /** Bags that ran dry and were not renewed in the same minute. */
    EMPTY_BAGS("empty bags", Unit.ONE, bags(Happening.Bag.EMPTY));

    /** Of frequency, and not counted. */
    private static final Set<Variable> OF_THE_MODEL = Set.of(Variable.CONTRACTIONS, Variable.MONTEVIDEO);

    private final String words;
    private final Unit unit;

    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Formula formula;

    /**
     * How the number is worked out.
     *
     * @param needs variables of which the run must have rows
     */
    private record Formula(ToDoubleFunction<Trajectory> value, Set<Variable> needs) {}

    Endpoint(String words, Unit unit, Formula formula) {
        this.words = words;
        this.unit = unit;
        this.formula = formula;
    }

    /** The endpoint as a teacher calls it. */
    public String words() {
        return words;
    }

    /** The name in a table, in which only what is counted goes without saying: "highest contractions (model)". */
    public String label() {
        return formula.needs().stream().anyMatch(OF_THE_MODEL::contains) ? words + " (model)" : words;
    }

    /** The unit of its value. */
    public Unit unit() {
        return unit;
    }

    /** Variables of which a run must have rows. */
    public Set<Variable> needs() {
        return formula.needs();
    }

    /** Whether a run has all that is needed; without it, nothing can be said. */
    public boolean isComputed(Trajectory run) {
        return formula.needs().stream().allMatch(variable -> Stretch.isKnown(run, variable));
    }

    /**
     * Its value for one run, in its own unit.
     *
     * @throws IllegalArgumentException when the run lacks what is needed
     */
    public double of(Trajectory run) {
        if (!isComputed(run)) {
            throw new IllegalArgumentException("not computed: " + words);
        }
        return formula.value().applyAsDouble(run);
    }

    private static Formula read(ToDoubleFunction<Trajectory> value, Variable... needs) {
        return new Formula(value, Set.of(needs));
    }

    private static Formula highest(Variable variable) {
        return read(run -> Stretch.of(run, variable).highest().value(), variable);
    }

    private static Formula timeOfHighest(Variable variable) {
        return read(run -> Stretch.of(run, variable).highest().time(), variable);
    }

    private static Formula last(Variable variable) {
        return read(run -> run.at(variable, run.end()), variable);
    }

    private static Formula timeToThree(Variable variable) {
        return read(run -> Stretch.of(run, variable).firstTime(rate -> rate >= Goal.USUAL.from()), variable);
    }

    private static Formula minutes(Goal.Side side) {
        return read(run -> run.goal().minutes(side, run));
    }

    private static Formula bags(Happening.Bag bag) {
        return read(run -> run.happenings().stream()
                .filter(happening -> happening.bag() == bag)
                .count());
    }
}
