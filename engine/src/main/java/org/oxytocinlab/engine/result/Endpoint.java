package org.oxytocinlab.engine.result;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.quantity.Unit;

/** A number that sums up a run; not a number where the run has no answer, such as a goal that was never reached. */
public enum Endpoint {
    HIGHEST_RATE("highest oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, highest(Variable.OXYTOCIN_RATE)),
    FINAL_RATE("final oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, last(Variable.OXYTOCIN_RATE)),
    TOTAL_OXYTOCIN("total oxytocin", Unit.INTERNATIONAL_UNIT, run -> last(run, Variable.OXYTOCIN_GIVEN) / 1000),
    PEAK_PLASMA("peak plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE, highest(Variable.PLASMA_OXYTOCIN)),
    PEAK_PLASMA_TIME("time of peak plasma oxytocin", Unit.MINUTE, timeOfHighest(Variable.PLASMA_OXYTOCIN)),
    FINAL_PLASMA("final plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE, last(Variable.PLASMA_OXYTOCIN)),
    PEAK_INFUSED("peak infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE, highest(Variable.INFUSED_OXYTOCIN)),
    FINAL_INFUSED("final infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE, last(Variable.INFUSED_OXYTOCIN)),

    /** By the model's rate. */
    TIME_TO_GOAL("minutes to 3 contractions per 10 min", Unit.MINUTE, timeToGoal(Variable.CONTRACTIONS)),
    /** By the counted rate, which is averaged over 30 min and so comes later. */
    TIME_TO_GOAL_COUNTED(
            "minutes to 3 counted contractions per 10 min", Unit.MINUTE, timeToGoal(Variable.CONTRACTIONS_COUNTED)),
    /** By the model's rate. */
    MINUTES_IN_GOAL("minutes in goal", Unit.MINUTE, run -> minutesInGoal(run)),
    /** By the counted rate [nichd2008]. */
    MINUTES_OF_TACHYSYSTOLE(
            "minutes of tachysystole",
            Unit.MINUTE,
            run -> new Count(run.contractions()).minutesOfTachysystole(run.end())),
    NUMBER_OF_CONTRACTIONS(
            "number of contractions", Unit.ONE, run -> run.contractions().size()),
    HIGHEST_CONTRACTIONS("highest contractions", Unit.PER_TEN_MINUTES, highest(Variable.CONTRACTIONS)),
    HIGHEST_CONTRACTIONS_COUNTED(
            "highest counted contractions", Unit.PER_TEN_MINUTES, highest(Variable.CONTRACTIONS_COUNTED)),
    FINAL_CONTRACTIONS("final contractions", Unit.PER_TEN_MINUTES, last(Variable.CONTRACTIONS)),
    HIGHEST_MONTEVIDEO("highest Montevideo units", Unit.MONTEVIDEO_UNIT, highest(Variable.MONTEVIDEO)),
    HIGHEST_MONTEVIDEO_COUNTED(
            "highest counted Montevideo units", Unit.MONTEVIDEO_UNIT, highest(Variable.MONTEVIDEO_COUNTED)),

    /** What the drug was dissolved in. */
    CARRIER_FLUID("carrier fluid", Unit.MILLILITRE, run -> carrier(run)),
    FLUID_IN("total fluid in", Unit.MILLILITRE, last(Variable.FLUID_IN)),
    /** Urine and insensible loss. */
    FLUID_OUT("total fluid out", Unit.MILLILITRE, run -> fluidOut(run)),
    URINE("total urine", Unit.MILLILITRE, last(Variable.URINE)),
    FINAL_WATER_BALANCE("final water balance", Unit.MILLILITRE, last(Variable.WATER_BALANCE)),
    LOWEST_SODIUM(
            "lowest plasma sodium",
            Unit.MILLIMOLE_PER_LITRE,
            run -> lowestSodium(run).value()),
    LOWEST_SODIUM_TIME(
            "time of lowest plasma sodium",
            Unit.MINUTE,
            run -> lowestSodium(run).time()),
    FINAL_SODIUM("final plasma sodium", Unit.MILLIMOLE_PER_LITRE, last(Variable.SODIUM)),
    BAG_CHANGES("bag changes", Unit.ONE, run -> bagChanges(run));

    /** What happens to a bag or a giving set without another bag being hung. */
    private static final Set<String> SAME_BAG = Set.of("bag empty", "giving set changed");

    /** Contractions per 10 min at the lower end of the goal. */
    public static final double GOAL = 3;

    private static final double MINUTES_PER_HOUR = 60;

    private final String words;
    private final Unit unit;

    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Trajectory> formula;

    Endpoint(String words, Unit unit, ToDoubleFunction<Trajectory> formula) {
        this.words = words;
        this.unit = unit;
        this.formula = formula;
    }

    /** The endpoint as a teacher calls it. */
    public String words() {
        return words;
    }

    /** The unit of its value. */
    public Unit unit() {
        return unit;
    }

    /** Its value for one run, in its own unit. */
    public double of(Trajectory run) {
        return formula.applyAsDouble(run);
    }

    private static ToDoubleFunction<Trajectory> highest(Variable variable) {
        return run -> Stretch.of(run, variable).highest().value();
    }

    private static ToDoubleFunction<Trajectory> timeOfHighest(Variable variable) {
        return run -> Stretch.of(run, variable).highest().time();
    }

    private static ToDoubleFunction<Trajectory> last(Variable variable) {
        return run -> last(run, variable);
    }

    private static double last(Trajectory run, Variable variable) {
        return Stretch.isKnown(run, variable) ? run.at(variable, run.end()) : Double.NaN;
    }

    private static ToDoubleFunction<Trajectory> timeToGoal(Variable variable) {
        return run -> Stretch.of(run, variable).firstTime(rate -> rate >= GOAL);
    }

    private static double minutesInGoal(Trajectory run) {
        return Stretch.of(run, Variable.CONTRACTIONS).minutesWithin(GOAL, Count.TACHYSYSTOLE);
    }

    private static double carrier(Trajectory run) {
        return Stretch.of(run, Variable.CARRIER_FLOW).stepIntegral() / MINUTES_PER_HOUR;
    }

    private static double fluidOut(Trajectory run) {
        return last(run, Variable.FLUID_IN) - last(run, Variable.WATER_BALANCE);
    }

    private static Extreme lowestSodium(Trajectory run) {
        return Stretch.of(run, Variable.SODIUM).lowest();
    }

    private static double bagChanges(Trajectory run) {
        return run.happenings().stream()
                .filter(happening -> happening.kind() == Happening.Kind.BAG && !SAME_BAG.contains(happening.words()))
                .count();
    }
}
