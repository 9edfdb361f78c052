package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * The downstream rooms of water and sodium; they follow infused oxytocin and give nothing back. What is there follows from
 * what was there, what was given and what was lost.
 *
 * @param stress the vasopressin of pain and nausea, of whichever loop has it
 */
public record WaterLoop(
        Antidiuresis antidiuresis, Vasopressin vasopressin, Kidney kidney, BodyWater bodyWater, State stress)
        implements Cascade {
    static final State VASOPRESSIN = state(0, "vasopressin", "pg/mL", 0.1);

    /** Before activation, which waits for vasopressin while excretion does not. */
    static final State EXCRETION = state(1, "sodium excretion", "mmol/min", 0.1);

    static final State ACTIVATION = state(2, "V2 activation", "", 0.1);
    static final State URINE = state(3, "urine", "L", 0.1);
    static final State EXCRETED = state(4, "sodium and potassium excreted", "mmol", 1);

    private static final List<State> STATES = List.of(VASOPRESSIN, EXCRETION, ACTIVATION, URINE, EXCRETED);

    private static final State WATER = State.balanced(Stage.WATER, "body water", "L");
    private static final State ELECTROLYTES = State.balanced(Stage.WATER, "body sodium and potassium", "mmol");
    private static final State INSENSIBLE = State.balanced(Stage.WATER, "insensible loss", "L");

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.WATER, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return EnumSet.of(Stage.KINETICS, stress.stage());
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Substance.WATER, Substance.ELECTROLYTES);
    }

    /** Vasopressin and V2 activation rest at their osmotic level, without stress. */
    @Override
    public double[] start() {
        BodyWater.Parameters water = bodyWater.parameters();
        double level = vasopressin.osmoticLevel(bodyWater.osmolality(water.sodium()));
        double[] state = new double[STATES.size()];
        state[VASOPRESSIN.place()] = level;
        state[ACTIVATION.place()] = antidiuresis.saturation(level, 0);
        state[EXCRETION.place()] = kidney.parameters().excretion();
        return state;
    }

    /** Body water and sodium are still as at the start. */
    @Override
    public double[] settled(Given given) {
        double rate = given.rate(Substance.OXYTOCIN);
        double[] state = start();
        state[VASOPRESSIN.place()] += vasopressin.parameters().stress();
        state[ACTIVATION.place()] = antidiuresis.saturation(state[VASOPRESSIN.place()], rate);
        return state;
    }

    @Override
    public double[] delays() {
        double[] delays = new double[STATES.size()];
        Arrays.fill(delays, Double.POSITIVE_INFINITY);
        delays[VASOPRESSIN.place()] = vasopressin.parameters().turnover();
        delays[ACTIVATION.place()] = antidiuresis.parameters().delay();
        delays[EXCRETION.place()] = kidney.parameters().natriuresisDelay();
        return delays;
    }

    @Override
    public int[] addends() {
        int[] addends = new int[STATES.size()];
        Arrays.fill(addends, -1);
        addends[EXCRETED.place()] = EXCRETION.place();
        return addends;
    }

    @Override
    public int[] limited() {
        return new int[] {VASOPRESSIN.place(), EXCRETION.place()};
    }

    @Override
    public Links links(int times, Memory memory) {
        return new WaterLinks(this, times, memory);
    }

    /** All is read before anything is said: a processor need not see whether what it wrote is what it reads next. */
    @Override
    public void rates(Moment now, Sum sum) {
        double water = water(now);
        double osmolality = bodyWater.osmolality(bodyWater.sodium(water, electrolytes(now)));
        double volume = bodyWater.relativeExtracellularVolume(water, osmolality);
        double level = now.of(VASOPRESSIN);
        double released = now.of(stress);
        double saturation = antidiuresis.saturation(level, now.of(KineticsLoop.TRACKED));
        double activation = now.of(ACTIVATION);
        double excretion = now.of(EXCRETION);
        double urine = kidney.urineFlow(excretion, activation);

        sum.add(VASOPRESSIN, "osmotic release", vasopressin.turnoverRate(vasopressin.osmoticLevel(osmolality)));
        sum.add(VASOPRESSIN, "stress", vasopressin.turnoverRate(released));
        sum.add(VASOPRESSIN, "turnover", -vasopressin.turnoverRate(level));
        sum.add(ACTIVATION, "receptors at work", antidiuresis.activationRate(saturation));
        sum.add(ACTIVATION, "recovery", -antidiuresis.activationRate(activation));
        sum.add(EXCRETION, "called for by volume", kidney.natriuresisRate(kidney.excretionAt(volume)));
        sum.add(EXCRETION, "in force", -kidney.natriuresisRate(excretion));
        sum.add(URINE, "urine flow", urine);
        sum.add(EXCRETED, "urine", excretion);
    }

    @Override
    public void balances(Moment now, Sum sum) {
        double insensible = bodyWater.parameters().insensible();
        sum.add(WATER, "fluids", now.given().rate(Substance.WATER));
        sum.add(WATER, "urine", -urineFlow(now));
        sum.add(WATER, "insensible loss", -insensible);
        sum.add(ELECTROLYTES, "fluids", now.given().rate(Substance.ELECTROLYTES));
        sum.add(ELECTROLYTES, "urine", -now.of(EXCRETION));
        sum.add(INSENSIBLE, "insensible loss", insensible);
    }

    @Override
    public Map<Variable, Answer> answers() {
        return new WaterAnswers(this).all();
    }

    @Override
    public Map<Variable, LowerBound> bounds() {
        return Map.of(Variable.SODIUM, this::leastSodium);
    }

    /** Sodium leaves her as fast as it ever may, and water as slowly. */
    private double leastSodium(Moment now, double minutes) {
        if (now.isDrained()) {
            return Double.NEGATIVE_INFINITY;
        }
        double excretion = now.of(EXCRETION);
        double most = kidney.mostExcretion(excretion, minutes);
        double gained = now.given().rate(Substance.ELECTROLYTES) - most;
        double urine = kidney.urineFlow(
                kidney.leastExcretion(excretion, minutes), antidiuresis.mostActivation(now.of(ACTIVATION), minutes));
        double kept = now.given().rate(Substance.WATER) - bodyWater.parameters().insensible() - urine;
        return bodyWater.sodium(
                water(now) + minutes * Math.max(0, kept), electrolytes(now) + minutes * Math.min(0, gained));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.URINE, Variable.SODIUM, Variable.PLASMA_OSMOLALITY);
    }

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account(
                        Substance.WATER,
                        now -> now.of(URINE) + insensible(now) + now.taken(Substance.WATER),
                        this::water),
                new Account(
                        Substance.ELECTROLYTES,
                        now -> now.of(EXCRETED) + now.taken(Substance.ELECTROLYTES),
                        this::electrolytes));
    }

    /** Body water [L]. */
    private double water(Moment now) {
        return bodyWater.parameters().water() + gain(now);
    }

    /** Body water above that of the start [L]. */
    double gain(Moment now) {
        return now.total(Substance.WATER) - insensible(now) - now.of(URINE) - now.taken(Substance.WATER);
    }

    /** Insensible loss so far [L]. */
    private double insensible(Moment now) {
        return insensible(now.time());
    }

    /** Insensible loss by a time [L]. */
    double insensible(double time) {
        return bodyWater.parameters().insensible() * time;
    }

    /** Sodium and potassium in the body [mmol]. */
    private double electrolytes(Moment now) {
        return bodyWater.electrolytesAtStart()
                + now.total(Substance.ELECTROLYTES)
                - now.of(EXCRETED)
                - now.taken(Substance.ELECTROLYTES);
    }

    @Override
    public void demandWithin(Moment now) {
        double share = water(now) / bodyWater.parameters().water();
        demand(
                share >= BodyWater.LEAST_SHARE,
                "body water has fallen below %.0f %% of its start",
                100 * BodyWater.LEAST_SHARE);
        demand(
                share <= BodyWater.MOST_SHARE,
                "body water has risen above %.0f %% of its start",
                100 * BodyWater.MOST_SHARE);
        demand(
                sodium(now) >= BodyWater.LEAST_SODIUM,
                "plasma sodium has fallen below %.0f mmol/L",
                BodyWater.LEAST_SODIUM);
    }

    private static void demand(boolean holds, String words, double limit) {
        if (!holds) {
            throw new OutOfRange(String.format(Locale.ROOT, words, limit));
        }
    }

    double urineFlow(Moment now) {
        return kidney.urineFlow(now.of(EXCRETION), now.of(ACTIVATION));
    }

    double freeWaterClearance(Moment now) {
        return bodyWater.freeWaterClearance(urineFlow(now), now.of(EXCRETION), sodium(now));
    }

    /** Plasma sodium [mmol/L]. */
    double sodium(Moment now) {
        return bodyWater.sodium(water(now), electrolytes(now));
    }
}
