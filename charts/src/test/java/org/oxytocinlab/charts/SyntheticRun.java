package org.oxytocinlab.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * A run without the engine: one compartment of 3 min half-life, an effect site of 10 min, Hill curves, and a body of
 * 40 L that keeps a part of what it drinks. Plausible enough to look at, and simple enough to know.
 */
public final class SyntheticRun {
    private static final double STEP = 0.1;
    private static final double CLEARANCE = 1.4;
    private static final double ELIMINATION = Math.log(2) / 3;
    private static final double EQUILIBRATION = Math.log(2) / 10;
    private static final double BASAL = 1.2;
    private static final double BODY_WATER = 40;

    private final double end;
    private final NavigableMap<Double, Double> rates = new TreeMap<>(Map.of(0.0, 0.0));
    private final NavigableMap<Double, Double> boluses = new TreeMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private double sensitivity = 1;
    private double drinking = 0.125 / 60;
    private double retention = 0.1;

    private final Map<Variable, double[]> fine = new EnumMap<>(Variable.class);
    private final List<Contraction> contractions = new ArrayList<>();

    /** @param end of the case [min] */
    public SyntheticRun(double end) {
        this.end = end;
    }

    /** A rate [mU/min] from a time [min] on. */
    public SyntheticRun rate(double at, double rate) {
        rates.put(at, rate);
        return this;
    }

    /** A ladder of rates [mU/min] every so many minutes. */
    public SyntheticRun ladder(double start, double step, double every, double maximum, double until) {
        int rung = 0;
        for (double at = 0; at < until && start + step * (rung - 1) < maximum; at += every, rung++) {
            rate(at, Math.min(maximum, start + step * rung));
            happenings.add(new Happening(at, Happening.Kind.STEP, "to the next rung"));
        }
        return this;
    }

    /** A dose [mU] into the vein at a time [min]. */
    SyntheticRun bolus(double at, double dose) {
        boluses.put(at, dose);
        return this;
    }

    /** Something to mark. */
    public SyntheticRun mark(double at, Happening.Kind kind, String words) {
        happenings.add(new Happening(at, kind, words));
        return this;
    }

    /** How strongly the uterus answers; 1 is a classical woman at term. */
    public SyntheticRun sensitivity(double factor) {
        sensitivity = factor;
        return this;
    }

    /** What she takes in [L/h] and which part of it stays. */
    SyntheticRun water(double intake, double part) {
        drinking = intake / 60;
        retention = part;
        return this;
    }

    /** The run with a row a minute. */
    public Trajectory trajectory() {
        integrate();
        contract();
        happenings.sort((one, other) -> Double.compare(one.at(), other.at()));
        int rows = (int) Math.ceil(end) + 1;
        double[] times = new double[rows];
        for (int i = 0; i < rows; i++) {
            times[i] = Math.min(i, end);
        }
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        for (Variable variable : fine.keySet()) {
            series.put(variable, at(variable, times));
        }
        series.put(Variable.CONTRACTIONS_COUNTED, at(Variable.CONTRACTIONS_COUNTED, times));
        return new Trajectory(times, series, contractions, happenings, List.of(), this::value);
    }

    private void integrate() {
        int length = (int) Math.ceil(end / STEP) + 2;
        double infused = 0;
        double site = 0;
        double balance = 0;
        for (int i = 0; i < length; i++) {
            double time = i * STEP;
            for (double dose : boluses.subMap(time - STEP / 2, time + STEP / 2).values()) {
                infused += dose * ELIMINATION / CLEARANCE;
            }
            double rate = rateAt(time);
            put(i, length, Variable.OXYTOCIN_RATE, rate);
            put(i, length, Variable.INFUSED_OXYTOCIN, infused);
            put(i, length, Variable.PLASMA_OXYTOCIN, BASAL + infused);
            put(i, length, Variable.PLASMA_OXYTOCIN_MASS, 1.67 * (BASAL + infused));
            put(i, length, Variable.EFFECT_SITE, site);
            double drive = Math.pow(sensitivity * site / 6, 1.6);
            put(i, length, Variable.CONTRACTIONS, 0.4 + 5.6 * drive / (1 + drive));
            put(i, length, Variable.WATER_BALANCE, balance * 1000);
            put(i, length, Variable.SODIUM, 138 * BODY_WATER / (BODY_WATER + balance));
            infused += STEP * (rate / CLEARANCE - infused) * ELIMINATION;
            site += STEP * EQUILIBRATION * (infused - site);
            balance += STEP * (drinking * (retention + (1 - retention) * Math.min(0.9, rate / 45)) - 0.0006);
        }
    }

    private double rateAt(double time) {
        return rates.floorEntry(time + 1e-9).getValue();
    }

    private void put(int i, int length, Variable variable, double value) {
        fine.computeIfAbsent(variable, key -> new double[length])[i] = value;
    }

    private void contract() {
        double[] frequency = fine.get(Variable.CONTRACTIONS);
        double phase = 0;
        for (int i = 0; i * STEP < end; i++) {
            phase += frequency[i] / 10 * STEP * (1 + 0.5 * Math.sin(i / 57.0));
            if (phase >= contractions.size() + 1) {
                contractions.add(new Contraction(i * STEP, 55 + 5 * Math.sin(i), 70, 12));
            }
        }
    }

    private double[] at(Variable variable, double[] times) {
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            values[i] = value(variable, times[i]);
        }
        return values;
    }

    private double value(Variable variable, double time) {
        return switch (variable) {
            case CONTRACTIONS_COUNTED -> new Count(contractions).perTenMinutes(time);
            case PRESSURE -> pressure(time);
            case OXYTOCIN_RATE, BELIEVED_RATE -> rateAt(time);
            default -> between(fine.get(variable), time);
        };
    }

    private static double between(double[] values, double time) {
        int i = (int) Math.floor(time / STEP + 1e-9);
        double part = time / STEP - i;
        return values[i] + part * (values[Math.min(i + 1, values.length - 1)] - values[i]);
    }

    private double pressure(double time) {
        double pressure = 12;
        for (int i = firstAfter(time) - 1; i >= 0 && contractions.get(i).onset() > time - 2; i--) {
            Contraction contraction = contractions.get(i);
            double part = (time - contraction.onset()) * 60 / contraction.duration();
            if (part > 0 && part < 1) {
                pressure += contraction.amplitude() * (1 - Math.cos(2 * Math.PI * Math.pow(part, 0.8))) / 2;
            }
        }
        return pressure;
    }

    private int firstAfter(double time) {
        return new Count(contractions).onsetsBetween(Double.NEGATIVE_INFINITY, time);
    }
}
