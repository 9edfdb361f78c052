package org.oxytocinlab.charts.panel;

import java.util.Arrays;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The rate of the pump as steps.
 *
 * @param times of changes, the first the start [min]
 * @param rates from then on [mU/min]
 */
public record RateSteps(double[] times, double[] rates) {

    public static RateSteps of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.OXYTOCIN_RATE)) {
            return new RateSteps(new double[0], new double[0]);
        }
        Samples samples = Sampling.of(trajectory, Variable.OXYTOCIN_RATE);
        double[] times = new double[samples.times().length];
        double[] rates = new double[times.length];
        int length = 0;
        for (int i = 0; i < times.length; i++) {
            double rate = samples.values()[i];
            if (!Double.isNaN(rate) && (length == 0 || rate != rates[length - 1])) {
                times[length] = samples.times()[i];
                rates[length++] = rate;
            }
        }
        return new RateSteps(Arrays.copyOf(times, length), Arrays.copyOf(rates, length));
    }

    /** The rate in force at a time, the new one at a change; 0 where none is known. */
    public double at(double time) {
        int i = last(time);
        return i < 0 ? 0 : rates[i];
    }

    /** The rate just before a time; 0 where none is known. */
    public double before(double time) {
        int i = last(time);
        while (i >= 0 && times[i] >= time) {
            i--;
        }
        return i < 0 ? 0 : rates[i];
    }

    public double highest() {
        return Arrays.stream(rates).max().orElse(0);
    }

    /** The rate in words: "6 mU/min". */
    public static String words(double rate) {
        return Numbers.shortest(rate) + " mU/min";
    }

    private int last(double time) {
        int found = Arrays.binarySearch(times, time);
        return found < 0 ? -found - 2 : found;
    }
}
